namespace FieldService.TestKit;

internal sealed class FakeTimer(FakeTime time, TimerCallback callback, object? state) : ITimer
{
    private readonly Lock _gate = new();
    private TimeSpan _period;
    private DateTimeOffset? _due;
    private bool _isDisposed;

    public bool Change(TimeSpan dueTime, TimeSpan period)
    {
        lock (_gate)
        {
            if (_isDisposed) return false;
            _period = period;
            _due = time.Arm(this, dueTime);
            return true;
        }
    }

    public void Dispose()
    {
        lock (_gate)
        {
            _isDisposed = true;
            _due = null;
        }
    }

    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }

    internal bool IsDueAt(DateTimeOffset due) => _due == due;

    internal void Fire()
    {
        lock (_gate)
            if (!_isDisposed)
                _due = _period <= TimeSpan.Zero ? null : time.Arm(this, _period);
        callback(state);
    }
}
