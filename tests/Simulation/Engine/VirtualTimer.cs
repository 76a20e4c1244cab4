namespace FieldService.Simulation.Engine;

internal sealed class VirtualTimer(VirtualTime time, TimerCallback callback, object? state, ProcessTime? owner) : ITimer
{
    private TimeSpan _period;
    private DateTimeOffset? _due;
    private bool _isDisposed;

    public bool Change(TimeSpan dueTime, TimeSpan period)
    {
        if (_isDisposed) return false;
        _period = period;
        _due = time.Arm(this, dueTime);
        return true;
    }

    public void Dispose()
    {
        _isDisposed = true;
        _due = null;
    }

    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }

    /// <summary>False for entries that a change, a disposal or the death of the process has left in the queue.</summary>
    internal bool IsDueAt(DateTimeOffset due) => _due == due && owner is not { IsDead: true };

    internal void Fire()
    {
        _due = _period <= TimeSpan.Zero ? null : time.Arm(this, _period);
        callback(state);
    }
}
