namespace FieldService.Storage.Tests.Processes;

internal static class Self
{
    /// <summary>This program as another process; the path of this one may be that of dotnet.</summary>
    public static string Path { get; } = System.IO.Path.Combine(
        AppContext.BaseDirectory, "FieldService.Storage.Tests" + (OperatingSystem.IsWindows() ? ".exe" : ""));
}
