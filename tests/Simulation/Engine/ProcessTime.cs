namespace FieldService.Simulation.Engine;

/// <summary>The world's clock as one process sees it: its timers die with it.</summary>
internal sealed class ProcessTime(VirtualTime world) : TimeProvider
{
    public bool IsDead { get; private set; }

    public override long TimestampFrequency => world.TimestampFrequency;

    public override DateTimeOffset GetUtcNow() => world.GetUtcNow();

    public override long GetTimestamp() => world.GetTimestamp();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        => world.CreateTimer(callback, state, dueTime, period, this);

    public void Die() => IsDead = true;
}
