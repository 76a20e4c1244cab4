using FieldService.Domain.WorkOrders;

namespace FieldService.Domain.Assets;

/// <summary>One line of an asset's service history.</summary>
public sealed record ServiceVisit(
    WorkOrderId WorkOrderId,
    string Number,
    string Summary,
    WorkOrderStatus Status,
    Resolution? Resolution,
    string? TechnicianName,
    DateTimeOffset CreatedAt,
    DateTimeOffset? ArrivedAt,
    DateTimeOffset? CompletedAt,
    FaultRef? Fault);
