namespace FieldService.Silo.Clock;

internal sealed class AcceleratedTimer : ITimer
{
    private readonly AcceleratedClock _clock;
    private readonly ITimer _timer;

    public AcceleratedTimer(AcceleratedClock clock, TimeProvider real, TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        _clock = clock;
        _timer = real.CreateTimer(callback, state, clock.ToReal(dueTime), clock.ToReal(period));
    }

    public bool Change(TimeSpan dueTime, TimeSpan period) => _timer.Change(_clock.ToReal(dueTime), _clock.ToReal(period));

    public void Dispose() => _timer.Dispose();

    public ValueTask DisposeAsync() => _timer.DisposeAsync();
}
