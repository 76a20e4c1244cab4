using System.Runtime.InteropServices;
using FieldService.Storage.Sqlite.Engine;

namespace FieldService.Storage.Sqlite.Readings;

/// <summary>
/// Positions follow the time of arrival, so old readings are the first of each owner. Every slice is a write of its own, and appends
/// get in between.
/// </summary>
internal sealed class ReadingRetention(SqliteDatabase database)
{
    private const int SliceSize = 2_000;

    public async Task<long> DeleteAsync(long receivedBefore, CancellationToken cancellationToken)
    {
        var deleted = 0L;
        foreach (var owner in await database.ReadAsync(Owners, cancellationToken))
        {
            int slice;
            do
            {
                slice = await database.WriteAsync(session => DeleteSlice(session, owner, receivedBefore), cancellationToken);
                deleted += slice;
            }
            while (slice == SliceSize);
        }

        return deleted;
    }

    private static List<(long Id, long UpTo)> Owners(SqliteSession session)
    {
        const string sql = """
            SELECT owner, CASE kind WHEN ?1 THEN acknowledged ELSE last_position END FROM reading_tails JOIN reading_names ON id = owner
            """;
        var owners = new List<(long, long)>();
        var row = session.Statement(sql).Bind((long)NameKind.Asset);
        while (row.Step()) owners.Add((row.Int64(0), row.Int64(1)));
        return owners;
    }

    private static int DeleteSlice(SqliteSession session, (long Id, long UpTo) owner, long receivedBefore)
    {
        const string sql = "DELETE FROM readings WHERE owner = ?1 AND position <= ?2";
        var (count, lastPosition, perDevice) = OldestOf(session, owner, receivedBefore);
        if (count == 0) return 0;
        session.Statement(sql).Bind(owner.Id).Bind(lastPosition).Run();
        SaveCounts(session, perDevice);
        return count;
    }

    private static (int Count, long LastPosition, Dictionary<long, long> PerDevice) OldestOf(
        SqliteSession session, (long Id, long UpTo) owner, long receivedBefore)
    {
        const string sql = """
            SELECT position, device, received_at FROM readings WHERE owner = ?1 AND position <= ?2 ORDER BY position LIMIT ?3
            """;
        var perDevice = new Dictionary<long, long>();
        var (count, lastPosition) = (0, 0L);
        var row = session.Statement(sql).Bind(owner.Id).Bind(owner.UpTo).Bind(SliceSize);
        while (row.Step() && row.Int64(2) < receivedBefore)
        {
            lastPosition = row.Int64(0);
            CollectionsMarshal.GetValueRefOrAddDefault(perDevice, row.Int64(1), out _)++;
            count++;
        }

        row.Reset();
        return (count, lastPosition, perDevice);
    }

    private static void SaveCounts(SqliteSession session, Dictionary<long, long> perDevice)
    {
        var save = session.Statement("UPDATE reading_counts SET count = count - ?2 WHERE device = ?1");
        foreach (var (device, count) in perDevice) save.Bind(device).Bind(count).Run();
    }
}
