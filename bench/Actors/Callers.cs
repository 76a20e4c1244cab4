using System.Diagnostics;

namespace FieldService.Bench.Actors;

/// <summary>Concurrent callers over warm grains, each waiting for its answer before its next call.</summary>
internal static class Callers
{
    public const int Count = 200;

    private const int Stride = 7;

    public static async Task<CallFigures> RunAsync(IPingGrain[] grains, TimeSpan duration)
    {
        using var process = Process.GetCurrentProcess();
        var cpuBefore = process.TotalProcessorTime;
        var watch = Stopwatch.StartNew();
        var calls = await Task.WhenAll(Enumerable.Range(0, Count).Select(caller => Task.Run(() => CallAsync(grains, caller, watch, duration))));
        var seconds = watch.Elapsed.TotalSeconds;
        process.Refresh();
        var cpu = (process.TotalProcessorTime - cpuBefore).TotalSeconds;
        var total = calls.Sum();
        return new CallFigures(Report.Round(total / seconds), Report.Round(cpu * 1e6 / total));
    }

    private static async Task<long> CallAsync(IPingGrain[] grains, int caller, Stopwatch watch, TimeSpan duration)
    {
        var ping = new Ping(caller, "an immutable argument");
        var grain = caller * (grains.Length / Count);
        var calls = 0L;
        while (watch.Elapsed < duration)
        {
            await grains[grain].Ping(ping);
            grain = (grain + Stride) % grains.Length;
            calls++;
        }

        return calls;
    }
}
