namespace FieldService.Simulator.Wire;

public sealed record IncidentTemplate(
    string Id,
    string Name,
    string WorkOrderType,
    int EstimatedSeconds,
    string Priority,
    IReadOnlyList<RequiredSkill> Skills,
    IReadOnlyList<ServiceTask> Tasks,
    IReadOnlyList<ProductLine> Products);
