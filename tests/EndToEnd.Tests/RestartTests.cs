using Shouldly;
using Xunit;

namespace FieldService.EndToEnd.Tests;

public sealed class RestartTests
{
    private const string Key = "a-device-key-for-this-test-only";
    private const int Readings = 500;

    [Fact]
    public async Task Ctrl_C_stops_cleanly_and_the_next_start_resumes_with_nothing_lost()
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        await using var service = new RunningFieldService("--no-demo");
        await service.StartAsync(cancellationToken);
        await Plant.RegisterAsync(service, cancellationToken);
        await Plant.RegisterMachineAsync(service, "press", "Press", "press-sensor", Key, cancellationToken);
        var start = DateTimeOffset.UtcNow.AddHours(-10);
        object[] readings = [.. Enumerable.Range(0, Readings).Select(i => new { metric = "vibration", at = start.AddMinutes(i), value = 2 + Math.Sin(i) * 0.1, sequence = (long)i })];
        (await service.SendReadingsAsync("press-sensor", Key, readings, cancellationToken)).ShouldBeTrue(service.Output);

        (await service.StopAsync()).ShouldBe(0, service.Output);
        await service.StartAsync(cancellationToken);

        (await service.GetAsync("devices/press-sensor", cancellationToken))["readingsStored"]!.GetValue<long>().ShouldBe(Readings);
        await Wait.UntilAsync(
            "the asset has seen every reading",
            async () => (await service.GetAsync("assets/press", cancellationToken))["readingsProcessed"]!.GetValue<long>() == Readings,
            TimeSpan.FromSeconds(30),
            () => service.Output,
            cancellationToken);
    }
}
