namespace FieldService.Runtime.Tests.Filters;

internal static class AmbientProbe
{
    public static readonly AsyncLocal<string?> Value = new();
}
