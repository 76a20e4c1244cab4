using System.Diagnostics;
using System.Globalization;
using Shouldly;
using Xunit;

namespace FieldService.Storage.Tests.Crash;

public sealed class CrashTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("fieldservice-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Nothing_acknowledged_is_lost_when_the_process_is_killed()
    {
        var random = new Random(20260329);
        for (var round = 0; round < 4; round++)
        {
            var acknowledged = await WriteUntilKilledAsync(afterLines: random.Next(200, 4000));

            await using var store = new TestStore(_folder);
            foreach (var (name, value) in acknowledged) await CheckAsync(store, name, value);
        }
    }

    // The lines that were acknowledged decide when the process dies, in the middle of whatever it does next.
    private async Task<Dictionary<string, long>> WriteUntilKilledAsync(int afterLines)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, [CrashWriter.Verb, _folder]) { RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var last = new Dictionary<string, long>();
        for (var lines = 0; await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line; lines++)
        {
            if (lines == afterLines) process.Kill();
            // The dot shows that the kill did not cut the number short.
            if (line.Split(' ') is [var kind, var writer, var value, "."])
                last[$"{kind} {writer}"] = long.Parse(value, CultureInfo.InvariantCulture);
        }

        // Its output ends a moment before the process does, and only its end frees the data folder.
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        last.Count.ShouldBeGreaterThan(30);
        return last;
    }

    private static async Task CheckAsync(TestStore store, string name, long acknowledged)
    {
        var writer = name.Split(' ')[1];
        if (name.StartsWith("state", StringComparison.Ordinal))
        {
            var state = new GrainState<Counter>();
            await store.Grains.ReadStateAsync("state", GrainId.Create("counter", writer), state);
            ((long)state.State!.Value).ShouldBeGreaterThanOrEqualTo(acknowledged);
            return;
        }

        var readings = await store.Readings.ReadAsync(new($"asset-{writer}"), 0, int.MaxValue, TestContext.Current.CancellationToken);
        readings.ShouldContain(reading => reading.Position == acknowledged);
        (readings.Length % 10).ShouldBe(0, "batches are whole or not there");
        (await store.Readings.CountAsync(new($"device-{writer}"), TestContext.Current.CancellationToken)).ShouldBe(readings.Length);
    }
}
