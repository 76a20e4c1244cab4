namespace FieldService.Api.Identity;

internal static class Schemes
{
    /// <summary>Looks at the request and hands over to one of the others.</summary>
    public const string Any = "Any";
    public const string Cookie = "Cookie";
    public const string Bearer = "Bearer";
    public const string Device = "Device";
}
