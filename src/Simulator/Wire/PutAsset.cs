namespace FieldService.Simulator.Wire;

public sealed record PutAsset(
    string Name,
    string Category,
    Site Site,
    string TerritoryId,
    IReadOnlyList<AssetMetric> Metrics,
    string PreventiveIncidentTypeId,
    string? ParentId = null,
    string? FunctionalLocation = null,
    string? SerialNumber = null);
