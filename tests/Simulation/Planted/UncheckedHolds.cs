using System.Collections.Immutable;
using System.Reflection;
using FieldService.Domain.Technicians;
using FieldService.Grains.Abstractions.Technicians;
using FieldService.Grains.Commands;

namespace FieldService.Simulation.Planted;

/// <summary>Does what the technician would do if <c>TechnicianDecider</c> did not look into the calendar: commits the hold whatever is there.</summary>
internal sealed class UncheckedHolds(TimeProvider time) : IIncomingGrainCallFilter
{
    private static readonly Type Technicians = typeof(AggregateGrain<Technician, TechnicianEvent, TechnicianView>);
    private static readonly MethodInfo Commit = Technicians.GetMethod("CommitAsync", BindingFlags.NonPublic | BindingFlags.Instance)!;

    public async Task Invoke(IIncomingGrainCallContext context)
    {
        if (HoldOf(context) is { } hold) await (Task)Commit.Invoke(context.Grain, [ImmutableArray.Create<TechnicianEvent>(Held(hold)), null])!;
        await context.Invoke();
    }

    private static HoldInterval? HoldOf(IIncomingGrainCallContext context)
        => Technicians.IsInstanceOfType(context.Grain) && context.MethodName is "ExecuteAsync" ? context.Request.GetArgument(1) as HoldInterval : null;

    private IntervalHeld Held(HoldInterval hold) => new(time.GetUtcNow(), "planted", new(
        CalendarEntryKind.Hold, hold.BookingId, hold.WorkOrderId, hold.Title, hold.Position, hold.Start, hold.Arrival, hold.End,
        Domain.WorkOrders.BookingStatus.Scheduled, time.GetUtcNow().AddSeconds(hold.HoldSeconds)));
}
