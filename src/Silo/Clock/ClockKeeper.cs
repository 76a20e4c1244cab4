using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace FieldService.Silo.Clock;

/// <summary>Saves business time every real second.</summary>
internal sealed partial class ClockKeeper(AcceleratedClock clock, ClockFile file, ILogger<ClockKeeper> logger) : BackgroundService
{
    public static readonly TimeSpan Every = TimeSpan.FromSeconds(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every);
        try
        {
            do Save();
            while (await timer.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            Save();
        }
    }

    private void Save()
    {
        try
        {
            file.Save(new SavedClock(clock.GetUtcNow(), clock.Rate));
        }
        catch (IOException failure)
        {
            // The next second tries again; the margin added at a restart covers a few missed ones.
            LogNotSaved(failure);
        }
    }

    [LoggerMessage(LogLevel.Warning, "Business time could not be saved.")]
    private partial void LogNotSaved(Exception failure);
}
