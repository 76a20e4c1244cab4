using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace FieldService.Silo.Travel;

/// <summary>Follows imports made through other hosts.</summary>
internal sealed partial class RoadNetworkLoader(RoadNetworkCache cache, ILogger<RoadNetworkLoader> logger) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every);
        do await RefreshAsync(stoppingToken);
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task RefreshAsync(CancellationToken stoppingToken)
    {
        try
        {
            if (await cache.RefreshAsync(stoppingToken)) LogLoaded();
        }
        catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
        {
            // Travel times stay what they were; the next round tries again.
            LogFailed(failure);
        }
    }

    [LoggerMessage(LogLevel.Information, "Travel times follow the imported streets.")]
    private partial void LogLoaded();

    [LoggerMessage(LogLevel.Warning, "The streets could not be loaded.")]
    private partial void LogFailed(Exception failure);
}
