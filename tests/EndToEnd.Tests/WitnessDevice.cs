using Shouldly;

namespace FieldService.EndToEnd.Tests;

/// <summary>A device that remembers which of its readings were acknowledged, and repeats a batch until it is.</summary>
internal sealed class WitnessDevice(RunningFieldService service)
{
    public const string Id = "witness-device";
    public const string Key = "key-of-the-witness-device";
    private const int BatchSize = 5;
    private const int MaximumReadings = 1500;
    private static readonly TimeSpan BetweenBatches = TimeSpan.FromMilliseconds(250);
    private static readonly DateTimeOffset Start = new(2026, 1, 5, 0, 0, 0, TimeSpan.Zero);
    private int _acknowledged;

    /// <summary>One reading per second of its own clock; the value is its number.</summary>
    public async Task RunAsync(CancellationToken ended)
    {
        using var timer = new PeriodicTimer(BetweenBatches);
        try
        {
            while (_acknowledged < MaximumReadings && await timer.WaitForNextTickAsync(ended))
            {
                object[] batch = [.. Enumerable.Range(_acknowledged, BatchSize).Select(i => new { metric = "vibration", at = Start.AddSeconds(i), value = (double)i, sequence = (long)i })];
                if (await service.SendReadingsAsync(Id, Key, batch, ended)) _acknowledged += BatchSize;
            }
        }
        catch (OperationCanceledException) when (ended.IsCancellationRequested)
        {
            // The test has seen enough.
        }
    }

    /// <summary>Buckets of one second, so that a missing reading is a missing bucket.</summary>
    public async Task EverythingAcknowledgedIsStoredAsync(CancellationToken cancellationToken)
    {
        _acknowledged.ShouldBeGreaterThan(0);
        var from = Uri.EscapeDataString(Start.ToString("O"));
        var to = Uri.EscapeDataString(Start.AddSeconds(_acknowledged).ToString("O"));
        var chart = await service.GetAsync($"assets/witness/readings?metric=vibration&from={from}&to={to}&maxPoints={_acknowledged}", cancellationToken);
        var stored = chart["points"]!.AsArray().Select(p => (int)p!["min"]!.GetValue<double>()).ToArray();
        stored.ShouldBe(Enumerable.Range(0, _acknowledged));
    }
}
