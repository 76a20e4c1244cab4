using System.Globalization;

namespace FieldService.Simulator.Recordings;

/// <summary>
/// Reads comma-separated values with one line of headings. Either long, <c>timestamp,metric,value</c>, or wide: the first column is the
/// time, every other one a metric:
/// <code>
/// timestamp,value
/// 2014-02-14 21:30:00,73.96
/// </code>
/// </summary>
internal static class RecordingFile
{
    private const int MostReadings = 2_000_000;

    public static Recording Read(string path) => Parse(Path.GetFileNameWithoutExtension(path), File.ReadLines(path));

    public static Recording Parse(string name, IEnumerable<string> lines)
    {
        using var line = lines.GetEnumerator();
        var headings = line.MoveNext() ? Split(line.Current) : [];
        if (headings.Length < 2) throw new FormatException($"{name}: the first line must name a time and at least one metric.");
        var readings = Cells(line, headings).Take(MostReadings);
        var rows = readings.GroupBy(r => r.At).OrderBy(g => g.Key)
            .Select(g => (g.Key, (IReadOnlyList<(string, double)>)[.. g.Select(r => (r.Metric, r.Value)).DistinctBy(r => r.Metric)])).ToList();
        if (rows.Count < 2) throw new FormatException($"{name}: fewer than two usable rows.");
        return new Recording(Clean(name), [.. rows.SelectMany(r => r.Item2).Select(r => r.Item1).Distinct()], rows);
    }

    /// <summary>Names become ids, which have letters, digits, dots, dashes and underscores only.</summary>
    public static string Clean(string name)
    {
        var clean = string.Concat(name.Select(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '_' or '-' ? c : '-'));
        return clean.Length > 60 ? clean[..60] : clean;
    }

    private static IEnumerable<(DateTimeOffset At, string Metric, double Value)> Cells(IEnumerator<string> line, string[] headings)
    {
        var isLong = headings.Length == 3 && headings[1].Equals("metric", StringComparison.OrdinalIgnoreCase);
        while (line.MoveNext())
        {
            var cells = Split(line.Current);
            if (!TryTime(cells[0], out var at)) continue;
            if (isLong && cells.Length == 3 && TryNumber(cells[2], out var single)) yield return (at, Clean(cells[1]), single);
            for (var i = 1; !isLong && i < Math.Min(cells.Length, headings.Length); i++)
                if (TryNumber(cells[i], out var value)) yield return (at, Clean(headings[i]), value);
        }
    }

    private static string[] Split(string line) => line.Split(',', StringSplitOptions.TrimEntries);

    // Real recordings have empty cells and "NaN"; those are gaps.
    private static bool TryNumber(string text, out double value)
        => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value) && double.IsFinite(value);

    private static bool TryTime(string text, out DateTimeOffset at)
        => DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out at);
}
