using Microsoft.Extensions.Logging;
using Orleans.Runtime;

namespace Orleans.SingleNode;

/// <summary>Opens the silo for calls and closes it in order: drain, deactivate, refuse.</summary>
internal sealed partial class CatalogStage(Catalog catalog, ActivationEnvironment environment, ILogger<CatalogStage> log)
    : ILifecycleParticipant<ISiloLifecycle>
{
    private static readonly DeactivationReason ShuttingDown = new(DeactivationReasonCode.ShuttingDown, "The silo is stopping.");

    public void Participate(ISiloLifecycle lifecycle) =>
        lifecycle.Subscribe<CatalogStage>(SiloStages.Catalog, Open, Close);

    private Task Open(CancellationToken token)
    {
        catalog.Phase = SiloPhase.Running;
        environment.Calls.Instruments.ObserveActivations(() => catalog.Activations.Count());
        return Task.CompletedTask;
    }

    private async Task Close(CancellationToken token)
    {
        catalog.Phase = SiloPhase.Draining;
        // A grain that hangs must not cost the others their deactivation.
        await AttemptAsync(Drain, environment.Options.DeactivationTimeout / 3, token);
        catalog.Phase = SiloPhase.Deactivating;
        await AttemptAsync(DeactivateAll, environment.Options.DeactivationTimeout, token);
        catalog.Phase = SiloPhase.Stopped;
        // In a turn, so that the code of those who waited does not run on the stopping thread.
        await new BackgroundTurns(environment.Calls.WorkQueue).Run(AbandonAll);
    }

    private Task AbandonAll()
    {
        var reason = new SiloUnavailableException("The silo has stopped.");
        foreach (var target in catalog.Targets)
            target.Abandon(reason);
        environment.DeadLetters.Abandon(reason);
        return Task.CompletedTask;
    }

    private async Task Drain(CancellationToken token)
    {
        // Again from the start, because what finishes may have called others.
        while (catalog.Activations.Select(static one => one.WhenIdle()).FirstOrDefault(static idle => !idle.IsCompleted) is { } busy)
            await busy.WaitAsync(token);
    }

    private Task DeactivateAll(CancellationToken token)
    {
        var all = catalog.Activations.ToList();
        foreach (var activation in all)
            activation.Deactivate(ShuttingDown, token);
        return Task.WhenAll(all.Select(activation => activation.Deactivated)).WaitAsync(token);
    }

    private async Task AttemptAsync(Func<CancellationToken, Task> step, TimeSpan atMost, CancellationToken token)
    {
        using var limit = new CancellationTokenSource(atMost, environment.Clocks.Messaging);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, token);
        try
        {
            await step(both.Token);
        }
        catch (OperationCanceledException exception)
        {
            LogIncomplete(log, exception);
        }
    }

    [LoggerMessage(LogLevel.Warning, "Stopping took too long; some activations were abandoned.")]
    private static partial void LogIncomplete(ILogger log, Exception exception);
}
