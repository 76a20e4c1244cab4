using System.Diagnostics;
using FieldService.Grains.Abstractions.Readings;

namespace FieldService.Storage.Tests.Measurements;

/// <summary>Throughput on this machine: <c>dotnet run -c Release --project tests/Storage.Tests -- measure</c>.</summary>
internal static class Measurement
{
    private static readonly DateTimeOffset Start = new(2026, 3, 29, 0, 0, 0, TimeSpan.Zero);

    public static async Task<int> RunAsync()
    {
        await using var store = new TestStore();
        await ReportAsync("grain writes/s, 1 caller", 1, caller => new CounterLoop(store, caller).WriteAsync);
        await ReportAsync("grain writes/s, 1000 callers", 1000, caller => new CounterLoop(store, caller).WriteAsync);
        await ReportAsync("grain reads/s, 100 callers", 100, caller => new CounterLoop(store, caller).ReadAsync);
        await ReportAsync("readings/s, 16 callers, batches of 100", 16, caller => new ReadingLoop(store, caller, 100).AppendAsync);
        await ReportAsync("readings/s, 200 callers, batches of 100", 200, caller => new ReadingLoop(store, caller, 100).AppendAsync);
        await ReportAsync("readings/s, 200 callers, batches of 10", 200, caller => new ReadingLoop(store, caller, 10).AppendAsync);
        await ChartAsync(store);
        Console.WriteLine($"file {new FileInfo(store.Options.DatabasePath).Length / 1_000_000} MB");
        return 0;
    }

    private static async Task ReportAsync(string name, int callers, Func<int, Func<Task<int>>> caller)
    {
        var duration = TimeSpan.FromSeconds(4);
        var watch = Stopwatch.StartNew();
        var done = await Task.WhenAll(Enumerable.Range(0, callers).Select(i => Task.Run(() => LoopAsync(caller(i), watch, duration))));
        Console.WriteLine($"{name}: {done.Sum(total => (long)total) / watch.Elapsed.TotalSeconds:N0}");
    }

    private static async Task<int> LoopAsync(Func<Task<int>> step, Stopwatch watch, TimeSpan duration)
    {
        var total = 0;
        while (watch.Elapsed < duration) total += await step();
        return total;
    }

    private static async Task ChartAsync(TestStore store)
    {
        var watch = Stopwatch.StartNew();
        var buckets = await store.Readings.QueryAsync(new("asset-0"), "metric-0", Start, Start.AddYears(1), 500, CancellationToken.None);
        Console.WriteLine($"chart of {buckets.Sum(bucket => bucket.Count):N0} readings: {watch.Elapsed.TotalMilliseconds:N0} ms");
    }

    private sealed class CounterLoop(TestStore store, int caller)
    {
        private readonly GrainState<Counter> _state = new();
        private readonly GrainId _id = GrainId.Create("counter", $"{caller}");

        public async Task<int> WriteAsync()
        {
            if (_state.ETag is null) await ReadAsync();
            _state.State = new Counter(_state.State!.Value + 1, "a state of a usual size for a small grain");
            await store.Grains.WriteStateAsync("state", _id, _state);
            return 1;
        }

        public async Task<int> ReadAsync()
        {
            await store.Grains.ReadStateAsync("state", _id, _state);
            return 1;
        }
    }

    private sealed class ReadingLoop(TestStore store, int caller, int size)
    {
        private long _second;

        public async Task<int> AppendAsync()
        {
            var batch = new ReadingToLog[size];
            for (var i = 0; i < size; i++)
            {
                var at = Start.AddSeconds(_second++ / 5);
                batch[i] = new ReadingToLog(new($"device-{caller}"), new($"asset-{caller}"), $"metric-{i % 5}", at, i * 0.5, _second, at);
            }

            await store.Readings.AppendAsync(batch, CancellationToken.None);
            return size;
        }
    }
}
