using System.CommandLine;
using System.Diagnostics;
using FieldService.Simulation;

namespace FieldService.Bench.Simulate;

/// <summary>Many worlds of the deterministic simulation; every seed that violates something is named, and one seed alone shows its trace.</summary>
internal static class SimulateBench
{
    public static Command Create()
    {
        var seeds = new Option<int>("--seeds") { Description = "How many worlds", DefaultValueFactory = _ => 200 };
        var first = new Option<int>("--first") { Description = "The first seed", DefaultValueFactory = _ => 1 };
        var hours = new Option<double>("--hours") { Description = "Business time of each", DefaultValueFactory = _ => 0.5 };
        var threads = new Option<int>("--threads") { Description = "Worlds at a time", DefaultValueFactory = _ => Environment.ProcessorCount };
        var planted = new Option<PlantedBug>("--planted") { Description = "A mistake to be found", DefaultValueFactory = _ => PlantedBug.None };
        var command = new Command("simulate", "Worlds of the deterministic simulation.") { seeds, first, hours, threads, planted };
        command.SetAction(result => Run(
            Enumerable.Range(result.GetValue(first), result.GetValue(seeds)),
            result.GetValue(threads),
            new() { Duration = TimeSpan.FromHours(result.GetValue(hours)), Planted = result.GetValue(planted), KeepTrace = result.GetValue(seeds) == 1 }));
        return command;
    }

    private static int Run(IEnumerable<int> seeds, int threads, SimulationOptions options)
    {
        var started = Stopwatch.GetTimestamp();
        var figures = new SimulateFigures(0, 0, 0);
        foreach (var run in seeds.AsParallel().AsOrdered().WithDegreeOfParallelism(threads).WithMergeOptions(ParallelMergeOptions.NotBuffered)
            .Select(seed => SimulationRun.Run(seed, options)))
        {
            figures = figures.With(run);
            if (run.Violations.Length > 0 || options.KeepTrace) Show(run);
        }

        Console.WriteLine(FormattableString.Invariant($"{figures.Seeds / Stopwatch.GetElapsedTime(started).TotalSeconds:F1} seeds/s"));
        Report.Print(figures);
        return figures.Violations == 0 ? 0 : 1;
    }

    private static void Show(RunResult run)
    {
        Console.WriteLine(FormattableString.Invariant($"seed {run.Seed}: {run.Steps} steps, trace {run.TraceHash:x16}"));
        foreach (var line in run.Trace) Console.WriteLine($"  {line}");
        foreach (var violation in run.Violations) Console.WriteLine($"  violated: {violation}");
    }
}
