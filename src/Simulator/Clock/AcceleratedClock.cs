namespace FieldService.Simulator.Clock;

/// <summary>
/// The server's business clock: an instant of it, and how much faster than real time it runs. Delays made with it
/// (<c>Task.Delay(…, clock)</c>) are in business time.
/// </summary>
internal sealed class AcceleratedClock(DateTimeOffset now, double rate, TimeProvider? real = null) : TimeProvider
{
    private readonly TimeProvider _real = real ?? System;
    private volatile Anchor _anchor = new((real ?? System).GetTimestamp(), now, rate);

    public double Rate => _anchor.Rate;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow()
    {
        var anchor = _anchor;
        return anchor.Now + (_real.GetElapsedTime(anchor.RealTimestamp) * anchor.Rate);
    }

    public override long GetTimestamp() => GetUtcNow().UtcTicks;

    public void Set(DateTimeOffset now, double rate) => _anchor = new Anchor(_real.GetTimestamp(), now, rate);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        => _real.CreateTimer(callback, state, Shorten(dueTime), Shorten(period));

    /// <summary>Waits the business time, but never less than the real time: a fast clock must not become a load test.</summary>
    public Task DelayAsync(TimeSpan business, TimeSpan leastReal, CancellationToken cancellationToken)
    {
        var real = Shorten(business < TimeSpan.Zero ? TimeSpan.Zero : business);
        return Task.Delay(real > leastReal ? real : leastReal, _real, cancellationToken);
    }

    private TimeSpan Shorten(TimeSpan time) => time == Timeout.InfiniteTimeSpan ? time : time / Rate;

    private sealed record Anchor(long RealTimestamp, DateTimeOffset Now, double Rate);
}
