using FieldService.Domain.WorkOrders;
using FieldService.Grains.Abstractions.Storage;
using FieldService.Grains.Assets;
using FieldService.Grains.Commands;

namespace FieldService.Simulation.Invariants;

/// <summary>An active fault has its work order, and what an asset takes for an open preventive work order is one.</summary>
internal sealed class FaultsHaveWorkOrders : Invariant
{
    public override IEnumerable<string> WhenQuiet(SimulatedWorld world, QuietPicture picture)
    {
        foreach (var (asset, record) in world.Durable.All<AggregateRecord<AssetState>>(StorageNames.Asset))
        {
            foreach (var episode in record.Value!.Episodes.Where(static e => e.NeedsWorkOrder))
                if (Find(world, episode.WorkOrderId) is null) yield return $"{asset} {episode.FaultCode} #{episode.Ordinal} has no work order";
            foreach (var (fault, id) in record.Value.OpenPreventives)
                if (Find(world, id)?.IsClosed() is not false) yield return $"{asset} takes {id} for the open work order of {fault}";
        }
    }

    private static WorkOrder? Find(SimulatedWorld world, WorkOrderId? id)
        => id is { } known ? world.Durable.Find<AggregateRecord<WorkOrder>>(StorageNames.WorkOrder, known.Value)?.Value : null;
}
