using FieldService.Domain.WorkOrders;
using FieldService.Grains.Abstractions.Storage;
using FieldService.Grains.Assets;
using FieldService.Grains.Commands;

namespace FieldService.Simulation.Invariants;

/// <summary>An asset's service history shows each of its work orders as it is.</summary>
internal sealed class HistoryAgrees : Invariant
{
    public override IEnumerable<string> WhenQuiet(SimulatedWorld world, QuietPicture picture)
    {
        foreach (var (key, record) in world.Durable.All<AggregateRecord<WorkOrder>>(StorageNames.WorkOrder))
        {
            if (record.Value!.AssetId is not { } asset) continue;
            var history = world.Durable.Find<AggregateRecord<AssetState>>(StorageNames.Asset, asset.Value)?.Value;
            var known = history?.VisitOf(WorkOrderId.From(key))?.Status;
            if (known != record.Value.Status) yield return $"{asset} remembers {key} as {known} and not as {record.Value.Status}";
        }
    }
}
