using System.Collections.Immutable;
using FieldService.Domain.Assets;
using FieldService.Domain.Devices;
using FieldService.Grains.Abstractions.Readings;

namespace FieldService.Simulation.Durable;

internal sealed class FaultyLog(SimulatedWorld world, FaultyDisk disk) : IReadingsLog
{
    private List<LogRow> Rows => world.Durable.Log;

    public async Task<ImmutableArray<AssetPosition>> AppendAsync(IReadOnlyList<ReadingToLog> batch, CancellationToken cancellationToken)
    {
        var last = new Dictionary<AssetId, long>();
        await disk.WriteAsync("readings", () => Append(batch, last));
        return [.. last.Select(static l => new AssetPosition(l.Key, l.Value))];
    }

    public Task<ImmutableArray<LoggedReading>> ReadAsync(AssetId assetId, long afterPosition, int limit, CancellationToken cancellationToken)
        => disk.ReadAsync("readings", () => After(assetId, afterPosition, limit));

    public Task AcknowledgeAsync(AssetId assetId, long position, CancellationToken cancellationToken)
        => disk.WriteAsync("acknowledgement", () =>
        {
            var known = world.Durable.Acknowledged.TryFind(assetId, out var stored) ? stored : 0;
            return world.Durable.Acknowledged.Set(assetId, Math.Max(position, known));
        });

    public Task<ImmutableArray<AssetPosition>> UnacknowledgedAsync(CancellationToken cancellationToken)
        => disk.ReadAsync("acknowledgements", Unacknowledged);

    public Task<ImmutableArray<ReadingBucket>> QueryAsync(
        AssetId assetId, string metric, DateTimeOffset from, DateTimeOffset to, int maxBuckets, CancellationToken cancellationToken)
        => throw new NotSupportedException("Charts are not simulated.");

    public Task<long> CountAsync(DeviceId deviceId, CancellationToken cancellationToken)
        => disk.ReadAsync("readings", () => Rows.LongCount(row => row.Reading.DeviceId == deviceId));

    private long Append(IReadOnlyList<ReadingToLog> batch, Dictionary<AssetId, long> last)
    {
        if (world.Options.Planted is PlantedBug.LogLosesReadings && world.Chance.Of(0.02)) return 0;
        var before = Rows.Count;
        foreach (var reading in batch)
        {
            var position = Rows.Count + 1;
            Rows.Add(new(reading.AssetId, new(position, reading.DeviceId, reading.Metric, reading.At, reading.Value, reading.Sequence, reading.ReceivedAt)));
            if (reading.AssetId is { } asset) last[asset] = position;
        }

        return world.Durable.Disk.Write(() => Rows.RemoveRange(before, Rows.Count - before));
    }

    private ImmutableArray<LoggedReading> After(AssetId asset, long position, int limit)
    {
        var found = ImmutableArray.CreateBuilder<LoggedReading>();
        for (var i = (int)position; i < Rows.Count && found.Count < limit; i++)
            if (Rows[i].Asset == asset) found.Add(Rows[i].Reading);
        return found.ToImmutable();
    }

    private ImmutableArray<AssetPosition> Unacknowledged() =>
    [
        .. Rows.Where(static row => row.Asset is not null)
            .GroupBy(static row => row.Asset!.Value, static row => row.Reading.Position)
            .Select(static asset => new AssetPosition(asset.Key, asset.Max()))
            .Where(asset => asset.Position > (world.Durable.Acknowledged.TryFind(asset.AssetId, out var position) ? position : 0)),
    ];
}
