using System.Collections.Concurrent;
using FieldService.Storage.Sqlite.Engine;

namespace FieldService.Storage.Sqlite.Readings;

/// <summary>Kept in memory until a write of readings takes them along: a lost one costs reading a little twice after a crash.</summary>
internal sealed class Acknowledgements
{
    private readonly ConcurrentDictionary<long, long> _pending = new();

    public bool IsEmpty => _pending.IsEmpty;

    public void Add(long owner, long position) => _pending.AddOrUpdate(owner, position, (_, known) => Math.Max(known, position));

    /// <summary>Runs on the writer's thread; says how many were taken along.</summary>
    public int Save(SqliteSession session)
    {
        const string sql = "UPDATE reading_tails SET acknowledged = max(acknowledged, ?2) WHERE owner = ?1";
        if (_pending.IsEmpty) return 0;
        var saved = 0;
        var save = session.Statement(sql);
        foreach (var pending in _pending)
        {
            if (!_pending.TryRemove(pending)) continue;
            save.Bind(pending.Key).Bind(pending.Value).Run();
            saved++;
        }

        return saved;
    }
}
