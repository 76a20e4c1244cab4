using FieldService.Domain.Assets;
using FieldService.Grains.Abstractions.Readings;

namespace FieldService.Storage.Tests.Crash;

/// <summary>The process that is killed: it writes for ever and prints what was acknowledged, and only then.</summary>
internal static class CrashWriter
{
    public const string Verb = "crash-writer";

    private const int Writers = 20;

    public static async Task<int> RunAsync(string folder)
    {
        await using var store = new TestStore(folder);
        await Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => Task.WhenAll(CountAsync(store, writer), LogAsync(store, writer))));
        return 0;
    }

    /// <summary>"state 3 17 .": counter 3 has reached 17.</summary>
    private static async Task CountAsync(TestStore store, int writer)
    {
        var state = new GrainState<Counter>();
        await store.Grains.ReadStateAsync("state", GrainId.Create("counter", $"{writer}"), state);
        while (true)
        {
            state.State = new Counter(state.State!.Value + 1);
            await store.Grains.WriteStateAsync("state", GrainId.Create("counter", $"{writer}"), state);
            Print($"state {writer} {state.State.Value} .");
        }
    }

    /// <summary>"position 3 170 .": asset 3 has readings up to 170.</summary>
    private static async Task LogAsync(TestStore store, int writer)
    {
        var asset = new AssetId($"asset-{writer}");
        while (true)
        {
            ReadingToLog[] batch = [.. Enumerable.Range(0, 10).Select(i => new ReadingToLog(
                new($"device-{writer}"), asset, "m", DateTimeOffset.UnixEpoch, i, null, DateTimeOffset.UnixEpoch))];
            var last = await store.Readings.AppendAsync(batch, CancellationToken.None);
            Print($"position {writer} {last[0].Position} .");
        }
    }

    private static void Print(string line)
    {
        lock (Console.Out) Console.Out.WriteLine(line);
    }
}
