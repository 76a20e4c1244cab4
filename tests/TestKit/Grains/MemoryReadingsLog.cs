using System.Collections.Immutable;
using FieldService.Domain.Assets;
using FieldService.Domain.Devices;
using FieldService.Grains.Abstractions.Readings;

namespace FieldService.TestKit.Grains;

/// <summary>The readings log in memory, with the semantics of the one on disk: one numbering for all assets, acknowledgements that only rise.</summary>
public sealed class MemoryReadingsLog(PowerSwitch power, Activity activity) : IReadingsLog
{
    private readonly Lock _gate = new();
    private readonly List<(AssetId? Asset, LoggedReading Reading)> _readings = [];
    private readonly Dictionary<AssetId, long> _acknowledged = [];

    public async Task<ImmutableArray<AssetPosition>> AppendAsync(IReadOnlyList<ReadingToLog> batch, CancellationToken cancellationToken)
    {
        await Task.Yield();
        power.Require();
        var last = new Dictionary<AssetId, long>();
        lock (_gate)
        {
            foreach (var reading in batch)
            {
                var position = _readings.Count + 1;
                _readings.Add((reading.AssetId, new(position, reading.DeviceId, reading.Metric, reading.At, reading.Value, reading.Sequence, reading.ReceivedAt)));
                if (reading.AssetId is { } asset) last[asset] = position;
            }
        }

        activity.Note();
        return [.. last.Select(static l => new AssetPosition(l.Key, l.Value))];
    }

    public async Task<ImmutableArray<LoggedReading>> ReadAsync(AssetId assetId, long afterPosition, int limit, CancellationToken cancellationToken)
    {
        await Task.Yield();
        power.Require();
        lock (_gate) return [.. _readings.Skip((int)afterPosition).Where(r => r.Asset == assetId).Take(limit).Select(static r => r.Reading)];
    }

    public Task AcknowledgeAsync(AssetId assetId, long position, CancellationToken cancellationToken)
    {
        power.Require();
        lock (_gate) _acknowledged[assetId] = Math.Max(position, _acknowledged.GetValueOrDefault(assetId));
        activity.Note();
        return Task.CompletedTask;
    }

    public Task<ImmutableArray<AssetPosition>> UnacknowledgedAsync(CancellationToken cancellationToken)
    {
        power.Require();
        lock (_gate)
        {
            return Task.FromResult<ImmutableArray<AssetPosition>>([.. _readings
                .Where(static r => r.Asset is not null)
                .GroupBy(static r => r.Asset!.Value, static r => r.Reading.Position)
                .Where(asset => asset.Max() > _acknowledged.GetValueOrDefault(asset.Key))
                .Select(static asset => new AssetPosition(asset.Key, asset.Max()))]);
        }
    }

    public Task<ImmutableArray<ReadingBucket>> QueryAsync(
        AssetId assetId, string metric, DateTimeOffset from, DateTimeOffset to, int maxBuckets, CancellationToken cancellationToken)
    {
        power.Require();
        if (from >= to || maxBuckets < 1) return Task.FromResult(ImmutableArray<ReadingBucket>.Empty);
        var width = ((to - from).Ticks + maxBuckets - 1) / maxBuckets;
        lock (_gate)
        {
            return Task.FromResult<ImmutableArray<ReadingBucket>>([.. _readings
                .Where(r => r.Asset == assetId && r.Reading.Metric == metric && r.Reading.At >= from && r.Reading.At < to && double.IsFinite(r.Reading.Value))
                .GroupBy(r => (r.Reading.At - from).Ticks / width, static r => r.Reading.Value)
                .OrderBy(static bucket => bucket.Key)
                .Select(bucket => new ReadingBucket(from.AddTicks(bucket.Key * width), bucket.Min(), bucket.Max(), bucket.Average(), bucket.Count()))]);
        }
    }

    public Task<long> CountAsync(DeviceId deviceId, CancellationToken cancellationToken)
    {
        power.Require();
        lock (_gate) return Task.FromResult(_readings.LongCount(r => r.Reading.DeviceId == deviceId));
    }
}
