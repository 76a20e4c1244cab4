using Orleans.Runtime;

namespace Orleans.SingleNode;

/// <summary>Advances the call clock and fails what is overdue. Outstanding calls are found where they wait or run.</summary>
internal sealed class DeadlineWatch(Catalog catalog, CallClock clock, Clocks clocks, DeadLetters deadLetters)
    : ILifecycleParticipant<ISiloLifecycle>
{
    public void Participate(ISiloLifecycle lifecycle)
    {
        ITimer? timer = null;
        lifecycle.Subscribe<DeadlineWatch>(
            SiloStages.Messaging,
            _ =>
            {
                timer = clocks.Messaging.CreateTimer(_ => Expire(), null, CallClock.Tick, CallClock.Tick);
                return Task.CompletedTask;
            },
            _ => timer is null ? Task.CompletedTask : timer.DisposeAsync().AsTask());
    }

    private void Expire()
    {
        var now = clock.Advance();
        deadLetters.Expire(now);
        foreach (var target in catalog.Targets)
            target.Expire(now);
    }
}
