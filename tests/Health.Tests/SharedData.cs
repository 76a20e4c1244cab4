using System.Globalization;
using System.Runtime.CompilerServices;

namespace FieldService.Health.Tests;

internal static class SharedData
{
    /// <summary>Path below shared/data, which lies beside the repository; the test is skipped where it is absent.</summary>
    public static string Find(string relative, [CallerFilePath] string source = "")
    {
        var path = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(source)!, "..", "..", "..", "shared", "data", relative));
        Assert.SkipUnless(File.Exists(path), $"no recording at {path}");
        return path;
    }

    public static List<Reading> Read(string path, string metric, int column) =>
        [.. File.ReadLines(path).Skip(1).Select(line => line.Split(','))
            .Select(cells => new Reading(metric, Time(cells[0]), Number(cells[column])))];

    public static DateTimeOffset Time(string text) =>
        DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
