using System.Collections.Immutable;

namespace FieldService.Domain.WorkOrders;

/// <summary>An incident type as it is copied into a work order. Duration: the tasks' sum when any task has one, else its own.</summary>
public sealed record IncidentTemplate(
    IncidentTypeId Id,
    string Name,
    string WorkOrderType,
    int EstimatedSeconds,
    Priority Priority,
    ImmutableArray<RequiredSkill> Skills,
    ImmutableArray<ServiceTask> Tasks,
    ImmutableArray<ProductLine> Products);
