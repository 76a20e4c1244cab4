namespace FieldService.Api.Identity;

internal static class ClaimNames
{
    public const string AccountId = "accountId";
    public const string TechnicianId = "technicianId";
    public const string DeviceId = "deviceId";
}
