using FieldService.Domain.WorkOrders;
using FieldService.Grains.Abstractions.Storage;
using FieldService.Grains.Commands;
using FieldService.Simulation.Durable;

namespace FieldService.Simulation.Invariants;

/// <summary>At most one open preventive work order per asset and fault code.</summary>
internal sealed class OneOpenPreventive : Invariant
{
    public override IEnumerable<string> AfterWrite(SimulatedWorld world, Written written)
    {
        if (written.State is not AggregateRecord<WorkOrder> { Value.Fault: { } fault }) yield break;
        var open = world.Durable.All<AggregateRecord<WorkOrder>>(StorageNames.WorkOrder)
            .Where(o => o.State.Value is { Fault: { } other } order && !order.IsClosed() && (other.Asset, other.FaultCode) == (fault.Asset, fault.FaultCode))
            .Select(static o => o.Key)
            .ToArray();
        if (open.Length > 1) yield return $"{fault.Asset} {fault.FaultCode} has {string.Join(" and ", open)}";
    }
}
