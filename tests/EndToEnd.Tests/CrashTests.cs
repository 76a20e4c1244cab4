using System.Text.Json.Nodes;
using Shouldly;
using Xunit;

namespace FieldService.EndToEnd.Tests;

/// <summary>The whole demo, killed with SIGKILL at ten random moments of its story.</summary>
public sealed class CrashTests
{
    private const int Kills = 10;
    private const int Seed = 20260302;

    // Business seconds per real one: the story takes about an hour of business time.
    private const string Speed = "60";

    [Fact]
    public async Task Killed_at_ten_random_moments_the_story_still_ends_with_one_work_order_one_booking_and_every_acknowledged_reading()
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        var random = new Random(Seed);
        await using var service = new RunningFieldService("--speed", Speed);
        await service.StartAsync(cancellationToken);
        await Plant.RegisterAsync(service, cancellationToken);
        await Plant.RegisterMachineAsync(service, "witness", "Witness", WitnessDevice.Id, WitnessDevice.Key, cancellationToken);

        using var ended = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var witness = new WitnessDevice(service);
        var sending = witness.RunAsync(ended.Token);
        for (var kill = 0; kill < Kills; kill++)
        {
            // The moment of the crash is random on purpose; what is waited for here is time itself.
            await Task.Delay(random.Next(500, 6000), cancellationToken);
            await service.KillAsync(cancellationToken);
            await service.StartAsync(cancellationToken);
        }

        var repaired = await Wait.ForAsync("a fault is repaired", () => RepairedAsync(service, cancellationToken), TimeSpan.FromMinutes(5), () => service.Output, cancellationToken);
        await ended.CancelAsync();
        await sending;

        await OneOrderPerFaultAsync(service, cancellationToken);
        Bookings(repaired).Count(b => b.Text("status") != "Canceled").ShouldBe(1);
        await NothingOverlapsAsync(service, cancellationToken);
        await witness.EverythingAcknowledgedIsStoredAsync(cancellationToken);
    }

    private static async Task<JsonNode?> RepairedAsync(RunningFieldService service, CancellationToken cancellationToken)
    {
        var completed = await service.ListAsync("work-orders?status=Completed", cancellationToken);
        return completed.FirstOrDefault(o => o["fault"] is not null && o.Text("resolution") == "Repaired");
    }

    private static async Task OneOrderPerFaultAsync(RunningFieldService service, CancellationToken cancellationToken)
    {
        var orders = (await service.ListAsync("work-orders", cancellationToken)).Where(o => o["fault"] is not null).ToArray();
        var faults = orders.Select(o => $"{o["fault"]!.Text("asset")} {o["fault"]!.Text("faultCode")} {o["fault"]!["ordinal"]}");
        faults.ShouldBeUnique();
        var open = orders.Where(o => o.Text("status") is not ("Completed" or "Posted" or "Canceled"));
        open.Select(o => $"{o["fault"]!.Text("asset")} {o["fault"]!.Text("faultCode")}").ShouldBeUnique();
    }

    /// <summary>Every calendar is free of overlaps, and every entry is known to its work order and the other way round.</summary>
    private static async Task NothingOverlapsAsync(RunningFieldService service, CancellationToken cancellationToken)
    {
        var orders = await service.ListAsync("work-orders", cancellationToken);
        var booked = orders.SelectMany(Bookings).Where(b => b.Text("status") != "Canceled").ToDictionary(b => b.Text("id"), b => b.Text("technicianId"));
        var entries = new Dictionary<string, string>();
        foreach (var technician in await service.ListAsync("technicians", cancellationToken))
        {
            var id = technician.Text("id");
            var calendar = await CalendarAsync(service, id, cancellationToken);
            for (var i = 1; i < calendar.Length; i++)
                calendar[i].Instant("start")!.Value.ShouldBeGreaterThanOrEqualTo(calendar[i - 1].Instant("end")!.Value, $"{id}: {calendar[i - 1]} {calendar[i]}");
            foreach (var entry in calendar.Where(e => e.Text("kind") == "Booking")) entries.Add(entry.Text("bookingId"), id);
        }

        entries.OrderBy(e => e.Key).ShouldBe(booked.OrderBy(b => b.Key));
    }

    private static async Task<JsonNode[]> CalendarAsync(RunningFieldService service, string technicianId, CancellationToken cancellationToken)
    {
        var now = (await service.GetAsync("clock", cancellationToken)).Instant("now")!.Value;
        var from = Uri.EscapeDataString(now.AddDays(-5).ToString("O"));
        var to = Uri.EscapeDataString(now.AddDays(20).ToString("O"));
        var calendar = await service.GetAsync($"technicians/{technicianId}/calendar?from={from}&to={to}", cancellationToken);
        return [.. calendar["entries"]!.AsArray().Select(e => e!).OrderBy(e => e.Instant("start"))];
    }

    private static IEnumerable<JsonNode> Bookings(JsonNode order) => order["bookings"]!.AsArray().Select(b => b!);
}
