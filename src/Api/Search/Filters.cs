namespace FieldService.Api.Search;

/// <summary>Names of the index's filter columns, as the grains write them.</summary>
internal static class Filters
{
    public const string Status = "status";
    public const string TerritoryId = "territoryId";
    public const string AssetId = "assetId";
    public const string AccountId = "accountId";
    public const string TechnicianId = "technicianId";
    public const string State = "state";
    public const string Active = "active";
    public const string Category = "category";
    public const string Priority = "priority";
}
