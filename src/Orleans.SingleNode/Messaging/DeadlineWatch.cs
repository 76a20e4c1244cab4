using Orleans.Runtime;

namespace Orleans.SingleNode;

/// <summary>Advances the call clock and fails what is overdue. Outstanding calls are found where they wait or run.</summary>
internal sealed class DeadlineWatch(Catalog catalog, CallClock clock, Clocks clocks, DeadLetters deadLetters, IWorkQueue workQueue)
    : ILifecycleParticipant<ISiloLifecycle>
{
    private readonly BackgroundTurns _turns = new(workQueue);

    public void Participate(ISiloLifecycle lifecycle)
    {
        ITimer? timer = null;
        lifecycle.Subscribe<DeadlineWatch>(
            SiloStages.Messaging,
            _ =>
            {
                timer = clocks.Messaging.CreateTimer(_ => Tick(), null, CallClock.Tick, CallClock.Tick);
                return Task.CompletedTask;
            },
            _ => timer is null ? Task.CompletedTask : timer.DisposeAsync().AsTask());
    }

    // Time passes now; whose call that ends is told in a turn, so that no caller's code runs on the timer's thread.
    private void Tick()
    {
        var now = clock.Advance();
        _turns.Post(() => Expire(now));
    }

    private void Expire(int now)
    {
        deadLetters.Expire(now);
        foreach (var target in catalog.Targets)
            target.Expire(now);
    }
}
