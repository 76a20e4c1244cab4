using FieldService.Domain.Assets;
using FieldService.Domain.Commands;
using FieldService.Domain.Devices;

namespace FieldService.Domain.Tests.Devices;

public sealed class DeviceTests
{
    private static readonly string Hash = new('A', 64);
    private static readonly PutDevice Put = new("Gateway 1", [new("vib", new AssetId("pump-7"), "vibration", Some.Now)], Hash, 10);

    [Fact]
    public void Registering_enables_it_and_the_key_stays_until_a_new_one_is_given()
    {
        var device = Do(null, Put);
        (device.Registration, device.KeyHash).ShouldBe((RegistrationState.Registered, Hash.ToLowerInvariant()));
        Do(device, Put with { KeyHash = null }).KeyHash.ShouldBe(device.KeyHash);
        Do(device, Put with { KeyHash = new string('b', 64) }).KeyHash.ShouldBe(new string('b', 64));
    }

    [Fact]
    public void A_disabled_device_stays_disabled_until_it_is_enabled()
    {
        var device = Do(Do(null, Put), new SetDeviceEnabled(false));
        Do(device, Put).IsEnabled().ShouldBeFalse();
        Decide(device, new SetDeviceEnabled(false)).Events.ShouldBeEmpty();
        Do(device, new SetDeviceEnabled(true)).IsEnabled().ShouldBeTrue();
        Decide(null, new SetDeviceEnabled(true)).Refusal!.Code.ShouldBe("device.not-found");
    }

    public static TheoryData<PutDevice, string> Invalid => new()
    {
        { Put with { Name = " " }, "name" },
        { Put with { Bindings = default }, "bindings" },
        { Put with { Bindings = [Put.Bindings[0], Put.Bindings[0]] }, "bindings" },
        { Put with { Bindings = [Put.Bindings[0] with { AssetId = default }] }, "bindings[0].assetId" },
        { Put with { KeyHash = "abc" }, "keyHash" },
        { Put with { KeyHash = new string('x', 64) }, "keyHash" },
        { Put with { ExpectedIntervalSeconds = 0 }, "expectedIntervalSeconds" },
    };

    [Theory, MemberData(nameof(Invalid))]
    public void Every_wrong_input_is_refused_with_its_field(PutDevice command, string field) => Decide(null, command).Refusal!.Field.ShouldBe(field);

    [Fact]
    public void A_reading_belongs_to_the_latest_binding_that_was_valid_when_it_was_taken()
    {
        var moved = Put.Bindings[0] with { AssetId = new AssetId("pump-8"), ValidFrom = Some.Now.AddDays(1) };
        var device = Do(null, Put with { Bindings = [moved, Put.Bindings[0]] });
        device.BindingOf("vib", Some.Now.AddTicks(-1)).ShouldBeNull();
        device.BindingOf("vib", Some.Now)!.AssetId.Value.ShouldBe("pump-7");
        device.BindingOf("vib", Some.Now.AddDays(1))!.AssetId.Value.ShouldBe("pump-8");
        device.BindingOf("temp", Some.Now).ShouldBeNull();
    }

    [Fact]
    public void Silence_begins_one_and_a_half_intervals_after_the_last_contact()
    {
        DeviceContact.StateAt(Some.Now, null, 10).ShouldBe(ConnectionState.Offline);
        DeviceContact.StateAt(Some.Now.AddSeconds(14.9), Some.Now, 10).ShouldBe(ConnectionState.Online);
        DeviceContact.StateAt(Some.Now.AddSeconds(15), Some.Now, 10).ShouldBe(ConnectionState.Silent);
        DeviceContact.StateAt(Some.Now.AddDays(1), Some.Now, null).ShouldBe(ConnectionState.Online);
    }

    private static Decision<DeviceEvent> Decide(Device? state, DeviceCommand command) => DeviceDecider.Decide(state, command, Some.Dispatcher, Some.Now);

    private static Device Do(Device? state, DeviceCommand command) => DeviceEvolver.Apply(state, Decide(state, command).Events.ShouldHaveSingleItem());
}
