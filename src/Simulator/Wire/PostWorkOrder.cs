namespace FieldService.Simulator.Wire;

public sealed record PostWorkOrder(
    string Summary,
    IReadOnlyList<string> IncidentTypeIds,
    string? AssetId = null,
    string? AccountId = null,
    string? SiteId = null,
    string? Priority = null,
    DateTimeOffset? PromisedFrom = null,
    DateTimeOffset? PromisedTo = null,
    bool AutoSchedule = true);
