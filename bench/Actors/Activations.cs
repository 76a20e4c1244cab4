using System.Diagnostics;

namespace FieldService.Bench.Actors;

/// <summary>First calls, each of which makes an activation, and what those keep in memory.</summary>
internal static class Activations
{
    private const int Rehearsal = 20_000;

    public static async Task<(double PerSecond, double BytesEach)> RunAsync(IGrainFactory factory, int count)
    {
        await ActivateAsync(factory, "rehearsal", Rehearsal);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var watch = Stopwatch.StartNew();
        await ActivateAsync(factory, "measured", count);
        var seconds = watch.Elapsed.TotalSeconds;
        var bytes = GC.GetTotalMemory(forceFullCollection: true) - before;
        return (Report.Round(count / seconds), Report.Round((double)bytes / count));
    }

    private static Task ActivateAsync(IGrainFactory factory, string prefix, int count) => Task.WhenAll(
        Enumerable.Range(0, Callers.Count).Select(caller => Task.Run(async () =>
        {
            var ping = new Ping(caller, "an immutable argument");
            for (var i = caller; i < count; i += Callers.Count)
                await factory.GetGrain<IPingGrain>($"{prefix}-{i}").Ping(ping);
        })));
}
