using FieldService.Domain.WorkOrders;
using FieldService.Grains.Abstractions.Storage;
using FieldService.Grains.Commands;

namespace FieldService.Simulation.Invariants;

/// <summary>Work that is to be planned is planned, or says who was looked at and why nobody could be booked.</summary>
internal sealed class NothingIsForgotten : Invariant
{
    public override IEnumerable<string> WhenQuiet(SimulatedWorld world, QuietPicture picture)
        => world.Durable.All<AggregateRecord<WorkOrder>>(StorageNames.WorkOrder)
            .Where(static o => o.State.Value is { Status: WorkOrderStatus.Unscheduled, AutoSchedule: true } order
                && !order.Timeline.Any(static e => e.Kind == TimelineKinds.Unscheduled))
            .Select(static o => $"{o.Key} was never planned");
}
