using FieldService.Domain.Assets;
using FieldService.Domain.Technicians;
using FieldService.Domain.WorkOrders;

namespace FieldService.Grains.Territories;

/// <summary>Rows to push, each once however often it changed.</summary>
internal sealed class PlanChanges
{
    public HashSet<TechnicianId> Technicians { get; } = [];

    public HashSet<WorkOrderId> WorkOrders { get; } = [];

    public HashSet<AssetId> Assets { get; } = [];

    public HashSet<string> Alerts { get; } = [];

    public HashSet<WorkOrderId> RemovedWorkOrders { get; } = [];

    public HashSet<TechnicianId> RemovedTechnicians { get; } = [];

    public bool IsEmpty => Technicians.Count + WorkOrders.Count + Assets.Count + Alerts.Count + RemovedWorkOrders.Count + RemovedTechnicians.Count == 0;
}
