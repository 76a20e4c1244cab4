namespace FieldService.Grains.Abstractions.Search;

public static class SearchKinds
{
    public const string WorkOrder = "work-order";
    public const string Technician = "technician";
    public const string Asset = "asset";
    public const string Device = "device";
    public const string Account = "account";
    public const string Territory = "territory";
    public const string IncidentType = "incident-type";
    public const string Alert = "alert";
}
