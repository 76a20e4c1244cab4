using System.Collections.Immutable;
using FieldService.Domain.Assets;
using FieldService.Domain.Territories;

namespace FieldService.Domain.WorkOrders;

public sealed record WorkOrderCreated(
    DateTimeOffset At,
    string ActorName,
    string Number,
    Priority Priority,
    string Summary,
    string WorkOrderType,
    TerritoryId TerritoryId,
    Site Site,
    AssetId? AssetId,
    string? AssetName,
    FaultRef? Fault,
    SchedulingRequirement Requirement,
    ImmutableArray<IncidentTypeId> IncidentTypes,
    ImmutableArray<ServiceTask> Tasks,
    ImmutableArray<ProductLine> Products,
    bool AutoSchedule) : WorkOrderEvent(At, ActorName);
