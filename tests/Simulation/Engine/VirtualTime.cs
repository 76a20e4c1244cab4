namespace FieldService.Simulation.Engine;

/// <summary>A clock that stands still until it is told to fire its next timer. Of timers due at the same moment the seed chooses.</summary>
internal sealed class VirtualTime(DateTimeOffset start, Random random) : TimeProvider
{
    private readonly PriorityQueue<VirtualTimer, (DateTimeOffset Due, int Tie)> _queue = new();
    private DateTimeOffset _now = start;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow() => _now;

    public override long GetTimestamp() => _now.UtcTicks;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        => CreateTimer(callback, state, dueTime, period, null);

    public ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period, ProcessTime? owner)
    {
        var timer = new VirtualTimer(this, callback, state, owner);
        timer.Change(dueTime, period);
        return timer;
    }

    /// <summary>When the next timer is due; null when none is armed.</summary>
    public DateTimeOffset? NextDue()
    {
        while (_queue.TryPeek(out var timer, out var at))
        {
            if (timer.IsDueAt(at.Due)) return at.Due;
            _queue.Dequeue();
        }

        return null;
    }

    /// <summary>Moves on to the next timer and fires it; false when none is armed.</summary>
    public bool FireNext()
    {
        if (NextDue() is not { } due) return false;
        if (due > _now) _now = due;
        _queue.Dequeue().Fire();
        return true;
    }

    internal DateTimeOffset? Arm(VirtualTimer timer, TimeSpan dueTime)
    {
        if (dueTime == Timeout.InfiniteTimeSpan) return null;
        var due = _now + dueTime;
        _queue.Enqueue(timer, (due, random.Next()));
        return due;
    }
}
