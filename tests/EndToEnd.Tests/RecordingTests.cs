using System.Globalization;
using System.Text.Json.Nodes;
using Shouldly;
using Xunit;

namespace FieldService.EndToEnd.Tests;

/// <summary>A bearing that really failed (IMS run-to-failure test 2, bearing 1, vibration features of one snapshot per ten minutes).</summary>
public sealed class RecordingTests
{
    private static readonly TimeSpan BetweenSnapshots = TimeSpan.FromMinutes(10);

    // By labels.csv the bearing failed two snapshots before the end; then the rig stood.
    private static readonly TimeSpan FailedBeforeEnd = 2 * BetweenSnapshots;
    private const string Key = "a-device-key-for-this-test-only";

    [Fact]
    public async Task A_recorded_bearing_failure_raises_one_work_order_more_than_a_day_before_the_end()
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        var file = Locations.Recording("ims-test2/bearing1.csv");
        if (file is null) Assert.Skip("../shared/data/health/ims-test2 is not here.");
        await using var service = new RunningFieldService("--no-demo");
        await service.StartAsync(cancellationToken);
        await RegisterAsync(service, cancellationToken);

        var values = File.ReadLines(file).Skip(1).Select(Rms).ToArray();
        var end = DateTimeOffset.UtcNow;
        var readings = values.Select((value, i) => new { metric = "vibration", at = end - BetweenSnapshots * (values.Length - 1 - i), value, sequence = (long)i }).ToArray();
        foreach (var batch in readings.Chunk(200))
            (await service.SendReadingsAsync("recorder", Key, batch, cancellationToken)).ShouldBeTrue(service.Output);

        var asset = await Wait.ForAsync("all readings are processed", () => ProcessedAsync(service, values.Length, cancellationToken), TimeSpan.FromMinutes(1), () => service.Output, cancellationToken);
        var active = asset["episodes"]!.AsArray().Where(e => e!["activeAt"] is not null).ShouldHaveSingleItem()!;
        active.Instant("activeAt")!.Value.ShouldBeLessThan(end - FailedBeforeEnd - TimeSpan.FromHours(24));
        active.Instant("activeAt")!.Value.ShouldBeGreaterThan(readings[readings.Length / 3].at, "a third of the recording is a healthy machine");
        var orders = await Wait.ForAsync("the work order is listed", () => OrdersAsync(service, cancellationToken), TimeSpan.FromSeconds(30), () => service.Output, cancellationToken);
        orders.ShouldHaveSingleItem()["fault"]!.Text("faultCode").ShouldBe(active.Text("faultCode"));
    }

    private static double Rms(string line) => double.Parse(line.Split(',')[1], CultureInfo.InvariantCulture);

    private static async Task<JsonNode?> ProcessedAsync(RunningFieldService service, int readings, CancellationToken cancellationToken)
    {
        var asset = await service.GetAsync("assets/bearing-1", cancellationToken);
        return asset["readingsProcessed"]!.GetValue<long>() == readings ? asset : null;
    }

    private static async Task<IReadOnlyList<JsonNode>?> OrdersAsync(RunningFieldService service, CancellationToken cancellationToken)
    {
        var orders = await service.ListAsync("work-orders?assetId=bearing-1", cancellationToken);
        return orders.Count > 0 ? orders : null;
    }

    private static async Task RegisterAsync(RunningFieldService service, CancellationToken cancellationToken)
    {
        await Plant.RegisterAsync(service, cancellationToken);
        await Plant.RegisterMachineAsync(service, "bearing-1", "Bearing 1", "recorder", Key, cancellationToken);
    }
}
