using System.Collections.Immutable;
using FieldService.Domain.Assets;
using FieldService.Domain.Territories;

namespace FieldService.Domain.WorkOrders;

/// <param name="Number">Human-readable, e.g. <c>WO-000042</c>.</param>
/// <param name="Incidents">At least one; the first is primary. Durations add up.</param>
/// <param name="AutoSchedule">Book the nearest feasible technician without asking a dispatcher.</param>
public sealed record CreateWorkOrder(
    string Number,
    string Summary,
    Site Site,
    TerritoryId TerritoryId,
    ImmutableArray<IncidentTemplate> Incidents,
    Priority? Priority = null,
    AssetId? AssetId = null,
    string? AssetName = null,
    FaultRef? Fault = null,
    DateTimeOffset? WindowStart = null,
    DateTimeOffset? WindowEnd = null,
    DateTimeOffset? PromisedFrom = null,
    DateTimeOffset? PromisedTo = null,
    bool AutoSchedule = true) : WorkOrderCommand;
