namespace FieldService.Simulator.Wire;

public sealed record ServiceVisit(string WorkOrderId, string? Resolution, DateTimeOffset? ArrivedAt, DateTimeOffset? CompletedAt);
