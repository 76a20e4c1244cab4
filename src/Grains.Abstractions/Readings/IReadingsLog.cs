using System.Collections.Immutable;
using FieldService.Domain.Assets;
using FieldService.Domain.Devices;

namespace FieldService.Grains.Abstractions.Readings;

/// <summary>
/// The durable truth about what devices sent. Streams only wake assets; whatever they lose, repeat or reorder, an asset reads on from the
/// position it has processed.
/// </summary>
public interface IReadingsLog
{
    /// <summary>Returns after the batch is on disk, with the highest position given to each asset of the batch.</summary>
    Task<ImmutableArray<AssetPosition>> AppendAsync(IReadOnlyList<ReadingToLog> batch, CancellationToken cancellationToken);

    /// <summary>At most <paramref name="limit"/> readings of the asset with a position above <paramref name="afterPosition"/>, in order.</summary>
    Task<ImmutableArray<LoggedReading>> ReadAsync(AssetId assetId, long afterPosition, int limit, CancellationToken cancellationToken);

    /// <summary>The asset's state is safely stored up to this position: after a crash it need not be woken for anything before.</summary>
    Task AcknowledgeAsync(AssetId assetId, long position, CancellationToken cancellationToken);

    /// <summary>Assets with readings beyond what they acknowledged, each with its last position: whom to wake after a restart.</summary>
    Task<ImmutableArray<AssetPosition>> UnacknowledgedAsync(CancellationToken cancellationToken);

    /// <summary>Chart data between two instants, at most <paramref name="maxBuckets"/> buckets of equal width that hold readings.</summary>
    Task<ImmutableArray<ReadingBucket>> QueryAsync(
        AssetId assetId, string metric, DateTimeOffset from, DateTimeOffset to, int maxBuckets, CancellationToken cancellationToken);

    /// <summary>How many readings a device has in the log (shown on the device; used to prove that nothing was lost).</summary>
    Task<long> CountAsync(DeviceId deviceId, CancellationToken cancellationToken);
}
