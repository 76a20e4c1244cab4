using System.CommandLine;
using System.Globalization;

namespace FieldService.Bench.Storage;

internal static class StorageBench
{
    private const int Rounds = 3;
    private const int Most = 256;

    public static Command Create()
    {
        var seconds = new Option<double>("--seconds") { Description = "Per measurement", DefaultValueFactory = _ => 2 };
        var folder = new Option<string?>("--data") { Description = "A folder on the disk to measure (default: the temporary folder)" };
        var command = new Command("storage", "Durable grain writes per second beside raw SQLite.") { seconds, folder };
        command.SetAction((result, _) => RunAsync(result.GetValue(folder), TimeSpan.FromSeconds(result.GetValue(seconds))));
        return command;
    }

    private static async Task<int> RunAsync(string? parent, TimeSpan duration)
    {
        var folder = Directory.CreateDirectory(Path.Combine(parent ?? Path.GetTempPath(), "fieldservice-bench-" + Path.GetRandomFileName())).FullName;
        try
        {
            Report.Print(await MeasureAsync(folder, duration));
            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<StorageFigures> MeasureAsync(string folder, TimeSpan duration)
    {
        await using var grains = await GrainWriters.StartAsync(Path.Combine(folder, "grains"));
        using var plain = new RawSqlite(Path.Combine(folder, "raw.db"));
        await grains.RunAsync(Most, duration);
        var writers = new Dictionary<string, double>();
        foreach (var count in (int[])[1, 16])
            writers[count.ToString(CultureInfo.InvariantCulture)] = Report.Round(await grains.RunAsync(count, duration));
        var (most, rawSqlite, groupSize) = await CompareAsync(grains, plain, duration);
        writers[Most.ToString(CultureInfo.InvariantCulture)] = Report.Round(most);
        return new StorageFigures(writers, Report.Round(rawSqlite), Report.Round(most / rawSqlite), Report.Round(groupSize), OrderState.Serialized().Length);
    }

    /// <summary>In alternation, since disks have moods; the middle of the rounds counts.</summary>
    private static async Task<(double Grains, double Raw, double GroupSize)> CompareAsync(GrainWriters grains, RawSqlite plain, TimeSpan duration)
    {
        using var sizes = new GroupSizes();
        List<double> ours = [], theirs = [];
        for (var round = 0; round < Rounds; round++)
        {
            ours.Add(await grains.RunAsync(Most, duration));
            theirs.Add(plain.Run(Most, (int)Math.Round(sizes.Average), duration));
        }

        return (Middle(ours), Middle(theirs), sizes.Average);
    }

    private static double Middle(List<double> figures) => figures.Order().ElementAt(figures.Count / 2);
}
