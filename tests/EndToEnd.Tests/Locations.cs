using System.Reflection;

namespace FieldService.EndToEnd.Tests;

/// <summary>Where the built program and the (optional) real recordings are.</summary>
internal static class Locations
{
    public static string ApiAssembly => Metadata("ApiAssembly");

    /// <summary>Null when only the project was cloned.</summary>
    public static string? Recording(string path)
    {
        var file = Path.GetFullPath(Path.Combine(Metadata("RepositoryRoot"), "..", "shared", "data", "health", path));
        return File.Exists(file) ? file : null;
    }

    private static string Metadata(string key)
        => typeof(Locations).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(a => a.Key == key).Value!;
}
