namespace FieldService.TestKit;

/// <summary>
/// A clock that moves only by <see cref="Advance"/>. Timers that fall due on the way fire one by one, in due order,
/// on the advancing thread, each seeing the time at which it was due.
/// </summary>
public sealed class FakeTime(DateTimeOffset start) : TimeProvider
{
    private readonly Lock _gate = new();
    private readonly PriorityQueue<FakeTimer, (DateTimeOffset Due, long Order)> _queue = new();
    private readonly DateTimeOffset _start = start;
    private DateTimeOffset _now = start;
    private long _order;

    public FakeTime() : this(new DateTimeOffset(2030, 1, 7, 8, 0, 0, TimeSpan.Zero))
    {
    }

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    /// <summary>How many timers are armed; what a test waits for before it moves the clock.</summary>
    public int ArmedTimers
    {
        get
        {
            lock (_gate) return _queue.UnorderedItems.Count(item => item.Element.IsDueAt(item.Priority.Due));
        }
    }

    public override DateTimeOffset GetUtcNow()
    {
        lock (_gate) return _now;
    }

    public override long GetTimestamp() => (GetUtcNow() - _start).Ticks;

    public void Advance(TimeSpan time)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(time, TimeSpan.Zero);
        var target = GetUtcNow() + time;
        while (TakeDue(target) is { } timer)
            timer.Fire();
        lock (_gate)
            if (target > _now)
                _now = target;
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new FakeTimer(this, callback, state);
        timer.Change(dueTime, period);
        return timer;
    }

    internal DateTimeOffset? Arm(FakeTimer timer, TimeSpan dueTime)
    {
        if (dueTime == Timeout.InfiniteTimeSpan) return null;
        lock (_gate)
        {
            var due = _now + dueTime;
            _queue.Enqueue(timer, (due, _order++));
            // Due at once is due without anyone moving the clock; not on this thread, which may hold locks.
            if (dueTime == TimeSpan.Zero) ThreadPool.QueueUserWorkItem(_ => Advance(TimeSpan.Zero));
            return due;
        }
    }

    private FakeTimer? TakeDue(DateTimeOffset target)
    {
        lock (_gate)
        {
            while (_queue.TryPeek(out var timer, out var at) && at.Due <= target)
            {
                _queue.Dequeue();
                // Entries of timers that were changed or disposed since are left behind and skipped here.
                if (!timer.IsDueAt(at.Due)) continue;
                if (at.Due > _now) _now = at.Due;
                return timer;
            }

            return null;
        }
    }
}
