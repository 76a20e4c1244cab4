using System.Collections.Immutable;
using FieldService.Domain.Assets;
using FieldService.Grains.Abstractions.Readings;

namespace FieldService.Api.Devices;

/// <summary>Tells assets that the log has readings for them. A lost wake-up delays, it never loses: the asset reads on from its own position.</summary>
internal sealed partial class AssetWaker(IClusterClient client, IReadingsLog log, ILogger<AssetWaker> logger) : CoalescingWorker<AssetId, long>(workers: 4)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    public void Wake(ImmutableArray<AssetPosition> positions)
    {
        foreach (var (asset, position) in positions) Post(asset, position);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // After a crash: whoever has readings beyond what it has safely processed.
        var behind = await log.UnacknowledgedAsync(stoppingToken);
        if (behind.Length > 0) LogBehind(behind.Length);
        Wake(behind);
        await base.ExecuteAsync(stoppingToken);
    }

    protected override async Task HandleAsync(AssetId key, long value, CancellationToken cancellationToken)
    {
        try
        {
            var stream = client.GetStreamProvider(StreamNames.Provider).GetStream<ReadingsAppended>(StreamId.Create(StreamNames.Readings, key.Value));
            await stream.OnNextAsync(new ReadingsAppended(value)).WaitAsync(Patience, cancellationToken);
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            LogNotWoken(failure, key);
            await Task.Delay(Pause, cancellationToken);
            Post(key, value);
        }
    }

    [LoggerMessage(LogLevel.Information, "Waking {Count} assets with readings they have not processed.")]
    private partial void LogBehind(int count);

    [LoggerMessage(LogLevel.Warning, "Asset {Asset} could not be woken; trying again.")]
    private partial void LogNotWoken(Exception failure, AssetId asset);
}
