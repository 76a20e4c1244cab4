namespace Orleans.SingleNode;

internal sealed partial class Activation
{
    private static readonly DeactivationReason Idle = new(DeactivationReasonCode.ActivationIdle, "Nobody called it for a while.");

    // Set by every use and read by the collector, so that a call does not need to look at a clock.
    private bool _wasUsed = true;
    private DateTimeOffset _idleSince;
    private DateTimeOffset _keepUntil;

    public void DelayDeactivation(TimeSpan atLeast)
    {
        lock (Gate)
        {
            _keepUntil = atLeast == Timeout.InfiniteTimeSpan
                ? DateTimeOffset.MaxValue
                : environment.Clocks.Grains.GetUtcNow() + atLeast;
        }
    }

    /// <summary>One look of the collector; idle time counts from the first look that finds it unused.</summary>
    public void CollectIfIdle(DateTimeOffset now)
    {
        if (grainClass.CollectionAge is not { } age) return;
        bool isIdle;
        lock (Gate)
        {
            if (_wasUsed || RunningCount > 0 || HasWaiting || HasTasks) _idleSince = now;
            _wasUsed = false;
            isIdle = _state == ActivationState.Active && now - _idleSince >= age && now >= _keepUntil;
        }

        if (isIdle) Deactivate(Idle);
    }

    /// <summary>Right now, whatever the age: a pool shrinks, a test asks.</summary>
    public bool IsIdle
    {
        get
        {
            lock (Gate) return _state == ActivationState.Active && RunningCount == 0 && !HasWaiting && !HasTasks;
        }
    }
}
