using FieldService.Domain.Devices;
using FieldService.Grains.Abstractions.Devices;

namespace FieldService.Grains.Tests.Devices;

public sealed class DeviceTests(FieldServiceSilo silo) : IClassFixture<FieldServiceSilo>
{
    private static readonly string KeyHash = new('a', 64);

    [Fact]
    public async Task A_registered_device_has_a_key_and_knows_where_its_metrics_belong()
    {
        var (scene, device) = await RegisterAsync();

        var access = (await device.GetAccessAsync()).ShouldNotBeNull();

        access.Enabled.ShouldBeTrue();
        access.KeyHash.ShouldBe(KeyHash);
        access.Bindings.ShouldHaveSingleItem().AssetId.Value.ShouldBe(scene.Id("pump"));
        (await silo.Grains.GetGrain<IDeviceGrain>(scene.Id("stranger")).GetAccessAsync()).ShouldBeNull();
    }

    [Fact]
    public async Task A_disabled_device_stays_disabled_after_a_crash_and_keeps_its_key()
    {
        var (scene, device) = await RegisterAsync();
        await scene.SendAsync(meta => device.ExecuteAsync(meta, new SetDeviceEnabled(false)));

        await silo.CrashAsync();

        var access = (await silo.Grains.GetGrain<IDeviceGrain>(scene.Id("sensor")).GetAccessAsync()).ShouldNotBeNull();
        (access.Enabled, access.KeyHash).ShouldBe((false, KeyHash));
    }

    [Fact]
    public async Task A_device_is_online_while_it_reports_and_silent_when_it_stops()
    {
        var (_, device) = await RegisterAsync();
        (await device.GetAsync())!.Connection.ShouldBe(ConnectionState.Offline);

        await device.NoteContactAsync(silo.Time.GetUtcNow());
        (await device.GetAsync())!.Connection.ShouldBe(ConnectionState.Online);
        silo.Time.Advance(TimeSpan.FromSeconds(15));

        (await device.GetAsync())!.Connection.ShouldBe(ConnectionState.Silent);
    }

    private async Task<(Scene Scene, IDeviceGrain Device)> RegisterAsync()
    {
        var scene = silo.NewScene();
        var device = silo.Grains.GetGrain<IDeviceGrain>(scene.Id("sensor"));
        var binding = new MetricBinding("t1", new(scene.Id("pump")), Scene.Temperature, scene.Now);
        await scene.SendAsync(meta => device.ExecuteAsync(meta, new PutDevice("Sensor", [binding], KeyHash, ExpectedIntervalSeconds: 10)));
        return (scene, device);
    }
}
