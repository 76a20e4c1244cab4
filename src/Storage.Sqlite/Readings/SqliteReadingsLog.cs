using System.Collections.Immutable;
using FieldService.Domain.Assets;
using FieldService.Domain.Devices;
using FieldService.Grains.Abstractions.Readings;
using FieldService.Storage.Sqlite.Engine;

namespace FieldService.Storage.Sqlite.Readings;

public sealed class SqliteReadingsLog : IReadingsLog, IAsyncDisposable
{
    private readonly SqliteDatabase _database;
    private readonly ReadingNames _names;
    private readonly ReadingNumbering _numbering;
    private readonly ReadingAppender _appender;
    private readonly ReadingRetention _retention;
    private readonly Acknowledgements _acknowledgements = new();

    public SqliteReadingsLog(SqliteDatabase database)
    {
        _database = database;
        _names = new ReadingNames(database);
        _numbering = new ReadingNumbering(_names);
        _appender = new ReadingAppender(_acknowledgements);
        _retention = new ReadingRetention(database);
    }

    public async Task<ImmutableArray<AssetPosition>> AppendAsync(IReadOnlyList<ReadingToLog> batch, CancellationToken cancellationToken)
    {
        if (batch.Count == 0) return [];
        var rows = await _numbering.NumberAsync(batch, cancellationToken);
        var lastPositions = await _database.WriteAsync(session => _appender.Append(session, rows), cancellationToken);
        return [.. lastPositions
            .Where(last => _names[last.Key].Kind == NameKind.Asset)
            .Select(last => new AssetPosition(AssetId.From(_names[last.Key].Text), last.Value))];
    }

    public Task<ImmutableArray<LoggedReading>> ReadAsync(
        AssetId assetId, long afterPosition, int limit, CancellationToken cancellationToken)
        => _database.ReadAsync(session => Read(session, NameKind.Asset, assetId.Value, afterPosition, limit), cancellationToken);

    /// <summary>What a device sent under metrics that were not bound to an asset at the time.</summary>
    public Task<ImmutableArray<LoggedReading>> ReadUnboundAsync(
        DeviceId deviceId, long afterPosition, int limit, CancellationToken cancellationToken)
        => _database.ReadAsync(session => Read(session, NameKind.Device, deviceId.Value, afterPosition, limit), cancellationToken);

    public async Task AcknowledgeAsync(AssetId assetId, long position, CancellationToken cancellationToken)
    {
        if (!_names.TryGet(NameKind.Asset, assetId.Value, out var owner))
        {
            var found = await _database.ReadAsync(session => _names.Find(session, NameKind.Asset, assetId.Value), cancellationToken);
            if (found is null) return;
            owner = found.Value;
        }

        _acknowledgements.Add(owner, position);
    }

    public async Task<ImmutableArray<AssetPosition>> UnacknowledgedAsync(CancellationToken cancellationToken)
    {
        await SaveAcknowledgementsAsync(cancellationToken);
        return await _database.ReadAsync(Unacknowledged, cancellationToken);
    }

    public Task<ImmutableArray<ReadingBucket>> QueryAsync(
        AssetId assetId, string metric, DateTimeOffset from, DateTimeOffset to, int maxBuckets, CancellationToken cancellationToken)
        => _database.ReadAsync(session => _names.Find(session, NameKind.Asset, assetId.Value) is { } owner
            && _names.Find(session, NameKind.Metric, metric) is { } metricId
            ? ReadingBuckets.Query(session, owner, metricId, from.UtcTicks, to.UtcTicks, maxBuckets) : [], cancellationToken);

    public Task<long> CountAsync(DeviceId deviceId, CancellationToken cancellationToken)
    {
        const string sql = "SELECT count FROM reading_counts WHERE device = ?1";
        return _database.ReadAsync(session => _names.Find(session, NameKind.Device, deviceId.Value) is { } device
            && session.Statement(sql).Bind(device) is var row && row.Step() ? row.Int64(0) : 0, cancellationToken);
    }

    /// <summary>
    /// Deletes what was received before an instant, except what its asset has not processed yet; in slices, so that devices are never
    /// kept waiting. Returns how many readings went.
    /// </summary>
    public async Task<long> DeleteOlderThanAsync(DateTimeOffset receivedBefore, CancellationToken cancellationToken)
    {
        await SaveAcknowledgementsAsync(cancellationToken);
        return await _retention.DeleteAsync(receivedBefore.UtcTicks, cancellationToken);
    }

    /// <summary>Stores the acknowledgements that no append has taken along.</summary>
    public async ValueTask DisposeAsync() => await SaveAcknowledgementsAsync(CancellationToken.None);

    private async Task SaveAcknowledgementsAsync(CancellationToken cancellationToken)
    {
        if (!_acknowledgements.IsEmpty) await _database.WriteAsync(_acknowledgements.Save, cancellationToken);
    }

    private ImmutableArray<LoggedReading> Read(SqliteSession session, NameKind kind, string owner, long afterPosition, int limit)
    {
        const string sql = """
            SELECT position, device, metric, at, value, sequence, received_at FROM readings
            WHERE owner = ?1 AND position > ?2 ORDER BY position LIMIT ?3
            """;
        if (_names.Find(session, kind, owner) is not { } id) return [];
        var readings = ImmutableArray.CreateBuilder<LoggedReading>();
        var row = session.Statement(sql).Bind(id).Bind(afterPosition).Bind(Math.Max(0, limit));
        while (row.Step()) readings.Add(Reading(session, row));
        return readings.DrainToImmutable();
    }

    private LoggedReading Reading(SqliteSession session, SqliteStatement row) => new(
        row.Int64(0),
        DeviceId.From(_names.Text(session, row.Int64(1))),
        _names.Text(session, row.Int64(2)),
        Utc(row.Int64(3)),
        row.Real(4),
        row.NullableInt64(5),
        Utc(row.Int64(6)));

    private ImmutableArray<AssetPosition> Unacknowledged(SqliteSession session)
    {
        const string sql = """
            SELECT text, last_position FROM reading_tails JOIN reading_names ON id = owner
            WHERE kind = ?1 AND last_position > acknowledged
            """;
        var assets = ImmutableArray.CreateBuilder<AssetPosition>();
        var row = session.Statement(sql).Bind((long)NameKind.Asset);
        while (row.Step()) assets.Add(new AssetPosition(AssetId.From(row.Text(0)), row.Int64(1)));
        return assets.DrainToImmutable();
    }

    private static DateTimeOffset Utc(long ticks) => new(ticks, TimeSpan.Zero);
}
