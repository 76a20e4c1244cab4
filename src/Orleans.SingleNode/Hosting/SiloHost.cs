using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Orleans.Runtime;

namespace Orleans.SingleNode;

/// <summary>Runs the silo's lifecycle inside the host's.</summary>
internal sealed partial class SiloHost(
    SiloLifecycle lifecycle, IEnumerable<ILifecycleParticipant<ISiloLifecycle>> participants, ILogger<SiloHost> log) : IHostedService
{
    private bool _isStarted;

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        foreach (var participant in participants)
            participant.Participate(lifecycle);
        try
        {
            await lifecycle.StartAsync(cancellationToken);
            _isStarted = true;
        }
        catch
        {
            // What did start must not stay behind half alive.
            await StopStarted(cancellationToken);
            throw;
        }
    }

    public Task StopAsync(CancellationToken cancellationToken)
    {
        if (!_isStarted) return Task.CompletedTask;
        _isStarted = false;
        return StopStarted(cancellationToken);
    }

    private async Task StopStarted(CancellationToken cancellationToken)
    {
        try
        {
            await lifecycle.StopAsync(cancellationToken);
        }
        catch (OrleansException exception)
        {
            LogStopFailed(log, exception);
        }
    }

    [LoggerMessage(LogLevel.Error, "A part of the silo did not stop cleanly.")]
    private static partial void LogStopFailed(ILogger log, Exception exception);
}
