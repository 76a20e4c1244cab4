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
        using var limit = new CancellationTokenSource(environment.Options.DeactivationTimeout, environment.Clocks.Messaging);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, token);
        catalog.Phase = SiloPhase.Draining;
        await AttemptAsync(() => Drain(both.Token));
        catalog.Phase = SiloPhase.Deactivating;
        await AttemptAsync(() => DeactivateAll(both.Token));
        catalog.Phase = SiloPhase.Stopped;
        foreach (var target in catalog.Targets)
            target.Abandon(new SiloUnavailableException("The silo has stopped."));
        environment.DeadLetters.Abandon(new SiloUnavailableException("The silo has stopped."));
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

    private async Task AttemptAsync(Func<Task> step)
    {
        try
        {
            await step();
        }
        catch (OperationCanceledException exception)
        {
            LogIncomplete(log, exception);
        }
    }

    [LoggerMessage(LogLevel.Warning, "Stopping took too long; some activations were abandoned.")]
    private static partial void LogIncomplete(ILogger log, Exception exception);
}
