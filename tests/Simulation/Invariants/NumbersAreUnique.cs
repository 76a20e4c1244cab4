using FieldService.Domain.WorkOrders;
using FieldService.Grains.Abstractions.Storage;
using FieldService.Grains.Commands;

namespace FieldService.Simulation.Invariants;

internal sealed class NumbersAreUnique : Invariant
{
    public override IEnumerable<string> WhenQuiet(SimulatedWorld world, QuietPicture picture)
        => world.Durable.All<AggregateRecord<WorkOrder>>(StorageNames.WorkOrder)
            .GroupBy(static o => o.State.Value!.Number, static o => o.Key)
            .Where(static same => same.Count() > 1)
            .Select(static same => $"{same.Key} is the number of {string.Join(" and ", same)}");
}
