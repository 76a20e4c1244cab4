namespace FieldService.Silo.Clock;

/// <summary>A clock that starts at a chosen instant and runs faster than the real one; its timers and timestamps run with it.</summary>
public sealed class AcceleratedClock : TimeProvider
{
    private readonly TimeProvider _real;
    private readonly DateTimeOffset _start;
    private readonly long _origin;

    public AcceleratedClock(DateTimeOffset start, double rate, TimeProvider? real = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(rate, 0);
        (_start, Rate, _real) = (start.ToUniversalTime(), rate, real ?? System);
        _origin = _real.GetTimestamp();
    }

    public double Rate { get; }

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow() => _start + Elapsed;

    public override long GetTimestamp() => Elapsed.Ticks;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        => new AcceleratedTimer(this, _real, callback, state, dueTime, period);

    /// <summary>Zero and "never" keep their meaning; anything else waits at least a millisecond, or a short period would spin.</summary>
    internal TimeSpan ToReal(TimeSpan business)
    {
        if (business <= TimeSpan.Zero) return business;
        var real = business / Rate;
        return real < TimeSpan.FromMilliseconds(1) ? TimeSpan.FromMilliseconds(1) : real;
    }

    private TimeSpan Elapsed => _real.GetElapsedTime(_origin) * Rate;
}
