using System.Text.RegularExpressions;

namespace FieldService.Architecture.Tests;

/// <summary>The sources of the product, as they lie in the repository that this test was built in.</summary>
internal static partial class SourceTree
{
    public static string Root { get; } = FindRoot();

    /// <summary>Path from the root and code without comments of each C# file below a folder.</summary>
    public static IEnumerable<(string Path, string Code)> CodeIn(string folder) => Directory
        .EnumerateFiles(Path.Combine(Root, folder), "*.cs", SearchOption.AllDirectories)
        .Where(static file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
        .Select(static file => (Path.GetRelativePath(Root, file).Replace('\\', '/'), Comments().Replace(File.ReadAllText(file), "")));

    /// <summary>Each place where a pattern occurs, as <c>path: text</c>.</summary>
    public static string[] Find(string folder, Regex pattern)
        => [.. CodeIn(folder).SelectMany(file => pattern.Matches(file.Code).Select(match => $"{file.Path}: {match.Value.Trim()}"))];

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Directory.Packages.props"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException($"{AppContext.BaseDirectory} is not inside the repository.");
    }

    [GeneratedRegex(@"//[^\n]*|/\*.*?\*/", RegexOptions.Singleline)]
    private static partial Regex Comments();
}
