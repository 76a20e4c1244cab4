using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace FieldService.Storage.Sqlite.Readings;

/// <summary>Deletes old readings at start and then once a day of the business clock.</summary>
internal sealed partial class ReadingsSweep(
    SqliteReadingsLog log, IOptions<SqliteStorageOptions> options, ILogger<ReadingsSweep> logger,
    [FromKeyedServices(TimeProviderNames.Grains)] TimeProvider? time = null) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromDays(1);
    private readonly TimeProvider _time = time ?? TimeProvider.System;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (options.Value.KeepReadings is not { } keep) return;
        using var timer = new PeriodicTimer(Interval, _time);
        do
        {
            await SweepAsync(keep, stoppingToken);
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task SweepAsync(TimeSpan keep, CancellationToken cancellationToken)
    {
        try
        {
            var deleted = await log.DeleteOlderThanAsync(_time.GetUtcNow() - keep, cancellationToken);
            if (deleted > 0) LogDeleted(logger, deleted, keep.TotalDays);
        }
        catch (SqliteStorageException exception)
        {
            LogFailed(logger, exception);
        }
    }

    [LoggerMessage(1, LogLevel.Information, "Deleted {Count} readings older than {Days} days")]
    private static partial void LogDeleted(ILogger logger, long count, double days);

    [LoggerMessage(2, LogLevel.Error, "Old readings could not be deleted; tomorrow is another day")]
    private static partial void LogFailed(ILogger logger, Exception exception);
}
