using FieldService.Simulator.Clock;
using FieldService.Simulator.Wire;

namespace FieldService.Simulator.Devices;

/// <summary>A device: measures when it is time, and sends what it has, oldest first.</summary>
/// <param name="resumeFrom">Null starts with the first tick ever.</param>
/// <param name="bulk">How many devices may send old readings in bulk at the same time.</param>
internal sealed class DeviceAgent(
    IReadingSource source, Disturbances disturbances, Uplink uplink, AcceleratedClock clock, DateTimeOffset? resumeFrom, SemaphoreSlim bulk)
{
    private const int BulkBatch = 100;

    /// <summary>Memory of a device that is cut off; older live readings are overwritten.</summary>
    private static readonly TimeSpan Memory = TimeSpan.FromHours(6);

    private readonly List<Reading> _later = [];
    private long _tick = resumeFrom is { } from ? source.TickAt(from) : 0;

    public int LargestBatch { get; init; } = 3_000;

    /// <summary>Real time: at twenty times the speed forty devices would otherwise make seventy requests a second.</summary>
    public TimeSpan LeastBetweenBatches { get; init; } = TimeSpan.FromSeconds(1.2);

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        while (source.TimeOf(_tick) is not null || _later.Count > 0)
        {
            var batch = Collect(clock.GetUtcNow());
            if (batch.Count > 0) await SendAsync(batch, cancellationToken);
            var next = source.TimeOf(_tick);
            if (_later.Count == 0 && (batch.Count >= BulkBatch || next is null)) continue;
            await clock.DelayAsync((next ?? clock.GetUtcNow() + TickPlan.LiveStep) - clock.GetUtcNow(), LeastBetweenBatches, cancellationToken);
        }
    }

    internal IReadOnlyList<Reading> Collect(DateTimeOffset now)
    {
        Forget(now - Memory);
        var batch = new List<Reading>(_later);
        _later.Clear();
        while (batch.Count < LargestBatch && source.TimeOf(_tick) is { } due && due <= now)
            batch.AddRange(disturbances.Pass(source.ReadingsOf(_tick++)));
        if (source.TimeOf(_tick) is null) batch.AddRange(disturbances.Flush());
        return batch;
    }

    private void Forget(DateTimeOffset before)
    {
        if (_tick >= source.FirstLiveTick && source.TimeOf(_tick) < before) _tick = source.TickAt(before);
    }

    private async Task SendAsync(IReadOnlyList<Reading> batch, CancellationToken cancellationToken)
    {
        if (batch.Count < BulkBatch)
        {
            _later.AddRange(await uplink.SendAsync(batch, cancellationToken));
            return;
        }

        await bulk.WaitAsync(cancellationToken);
        try
        {
            _later.AddRange(await uplink.SendAsync(batch, cancellationToken));
        }
        finally
        {
            bulk.Release();
        }
    }
}
