namespace FieldService.Grains.Abstractions.Storage;

/// <summary>Names of the grain storage provider and of the states in it. A state name is part of the stored key: never rename one.</summary>
public static class StorageNames
{
    public const string Provider = "fieldservice";

    public const string WorkOrder = "work-order";
    public const string Technician = "technician";
    public const string Territory = "territory";
    public const string Asset = "asset";
    public const string AssetHealth = "asset-health";
    public const string Device = "device";
    public const string Account = "account";
    public const string IncidentType = "incident-type";
    public const string RoadNetwork = "road-network";
    public const string Tracking = "tracking";
    public const string Deadlines = "deadlines";
    public const string User = "user";
    public const string Sequence = "sequence";
}
