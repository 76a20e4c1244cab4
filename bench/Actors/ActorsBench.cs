using System.CommandLine;

namespace FieldService.Bench.Actors;

internal static class ActorsBench
{
    private const int WarmGrains = 1_000;
    private const int Activated = 100_000;

    public static Command Create()
    {
        var seconds = new Option<double>("--seconds") { Description = "How long calls are counted, after a warm-up of as long", DefaultValueFactory = _ => 4 };
        var command = new Command("actors", "Calls and activations per second of the engine that was built.") { seconds };
        command.SetAction((result, _) => RunAsync(TimeSpan.FromSeconds(result.GetValue(seconds))));
        return command;
    }

    private static async Task<int> RunAsync(TimeSpan duration)
    {
        CallFigures plain;
        (double PerSecond, double BytesEach) activations;
        await using (var silo = await BenchSilo.StartAsync(withFilter: false))
        {
            plain = await CallAsync(silo, duration);
            activations = await Activations.RunAsync(silo.Grains, Activated);
        }

        CallFigures filtered;
        await using (var silo = await BenchSilo.StartAsync(withFilter: true)) filtered = await CallAsync(silo, duration);
        Report.Print(new ActorFigures(
            BenchSilo.Engine, plain.CallsPerSecond, activations.PerSecond, activations.BytesEach, plain.CpuSecondsPerMillionCalls, filtered));
        return 0;
    }

    private static async Task<CallFigures> CallAsync(BenchSilo silo, TimeSpan duration)
    {
        IPingGrain[] grains = [.. Enumerable.Range(0, WarmGrains).Select(i => silo.Grains.GetGrain<IPingGrain>($"warm-{i}"))];
        await Callers.RunAsync(grains, duration);
        return await Callers.RunAsync(grains, duration);
    }
}
