using FieldService.Simulator.Wire;
using FieldService.Simulator.World;

namespace FieldService.Simulator.Seeding;

/// <summary>Places the day's ordinary work orders, once: each has its own idempotency key.</summary>
internal sealed class OrderDesk(ApiClient api, int seed)
{
    private static readonly TimeSpan HalfHour = TimeSpan.FromMinutes(30);
    private static readonly TimeSpan Window = TimeSpan.FromHours(2);
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById(DemoWorld.TimeZone);

    public async Task PlaceAsync(IEnumerable<PlannedOrder> orders, IReadOnlyList<Machine> machines, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var start = DayStart(now);
        // One after the other: the early ones get the near technicians, and the numbers are in order.
        foreach (var (index, order) in orders.Index())
            await api.PostAsync("api/work-orders", Request(order, machines, start), cancellationToken, $"demo-{seed}-order-{index + 1}");
    }

    /// <summary>The next half hour, or tomorrow's first when the day is too old for a day's work.</summary>
    internal static DateTimeOffset DayStart(DateTimeOffset now)
    {
        var local = TimeZoneInfo.ConvertTime(now, Zone);
        if (local.Hour is >= 6 and < 13) return new DateTimeOffset(((now.UtcTicks / HalfHour.Ticks) + 1) * HalfHour.Ticks, TimeSpan.Zero);
        var morning = local.Date.AddDays(local.Hour < 6 ? 0 : 1).AddHours(8);
        return new DateTimeOffset(morning, Zone.GetUtcOffset(morning)).ToUniversalTime();
    }

    private static PostWorkOrder Request(PlannedOrder order, IReadOnlyList<Machine> machines, DateTimeOffset start)
    {
        var machine = machines.FirstOrDefault(m => m.SiteId == order.SiteId && m.Equipment.Category == order.Category);
        var from = start + order.PromisedAfter;
        return new PostWorkOrder(
            order.Summary,
            [order.IncidentType],
            machine?.AssetId,
            machine is null ? order.AccountId : null,
            machine is null ? order.SiteId : null,
            PromisedFrom: from,
            PromisedTo: from + Window,
            AutoSchedule: from is not null);
    }
}
