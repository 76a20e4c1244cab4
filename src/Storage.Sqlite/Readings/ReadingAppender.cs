using System.Runtime.InteropServices;
using FieldService.Storage.Sqlite.Engine;

namespace FieldService.Storage.Sqlite.Readings;

/// <summary>Runs on the writer's thread only. Positions number all readings together; a failed write leaves a gap.</summary>
internal sealed class ReadingAppender(Acknowledgements acknowledgements)
{
    private readonly Dictionary<long, long> _lastPositions = [];
    private readonly Dictionary<long, long> _counts = [];
    private long? _lastPosition;

    /// <summary>The highest position of each owner in <paramref name="rows"/>.</summary>
    public IReadOnlyDictionary<long, long> Append(SqliteSession session, ReadingRow[] rows)
    {
        _lastPositions.Clear();
        _counts.Clear();
        Insert(session, rows);
        SaveTails(session);
        SaveCounts(session);
        acknowledgements.Save(session);
        return new Dictionary<long, long>(_lastPositions);
    }

    private void Insert(SqliteSession session, ReadingRow[] rows)
    {
        const string sql = """
            INSERT INTO readings (owner, position, device, metric, at, value, sequence, received_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
            """;
        var position = _lastPosition ?? LastPosition(session);
        var insert = session.Statement(sql);
        foreach (var row in rows)
        {
            insert.Bind(row.Owner).Bind(++position).Bind(row.Device).Bind(row.Metric)
                .Bind(row.At).Bind(row.Value).Bind(row.Sequence).Bind(row.ReceivedAt).Run();
            _lastPositions[row.Owner] = position;
            CollectionsMarshal.GetValueRefOrAddDefault(_counts, row.Device, out _)++;
        }

        _lastPosition = position;
    }

    // Tails outlive the readings they speak of, so that positions go on rising after the newest reading was deleted.
    private static long LastPosition(SqliteSession session)
    {
        var row = session.Statement("SELECT max(last_position) FROM reading_tails");
        row.Step();
        return row.Int64(0);
    }

    private void SaveTails(SqliteSession session)
    {
        const string sql = """
            INSERT INTO reading_tails (owner, last_position) VALUES (?1, ?2)
            ON CONFLICT (owner) DO UPDATE SET last_position = excluded.last_position
            """;
        var save = session.Statement(sql);
        foreach (var (owner, position) in _lastPositions) save.Bind(owner).Bind(position).Run();
    }

    private void SaveCounts(SqliteSession session)
    {
        const string sql = """
            INSERT INTO reading_counts (device, count) VALUES (?1, ?2) ON CONFLICT (device) DO UPDATE SET count = count + excluded.count
            """;
        var save = session.Statement(sql);
        foreach (var (device, count) in _counts) save.Bind(device).Bind(count).Run();
    }
}
