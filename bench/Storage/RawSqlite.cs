using System.Diagnostics;
using SQLitePCL;

namespace FieldService.Bench.Storage;

/// <summary>
/// What SQLite itself can do with one thread, a prepared statement, the same table and the same durability: nothing to serialize,
/// nobody to answer, no conflicts to look for.
/// </summary>
internal sealed class RawSqlite : IDisposable
{
    private const string Prepare = """
        PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 16000; PRAGMA journal_size_limit = 134217728;
        PRAGMA cache_size = -65536; PRAGMA temp_store = MEMORY;
        CREATE TABLE grain_states (grain TEXT NOT NULL, name TEXT NOT NULL, version INTEGER NOT NULL, json TEXT, UNIQUE (grain, name));
        """;

    private const string Upsert = """
        INSERT INTO grain_states (grain, name, version, json) VALUES (?1, ?2, 1, ?3)
        ON CONFLICT (grain, name) DO UPDATE SET version = version + 1, json = excluded.json
        """;

    private readonly byte[] _payload = OrderState.Serialized();
    private readonly sqlite3 _connection;
    private readonly sqlite3_stmt _upsert;
    private int _runs;

    public RawSqlite(string path)
    {
        Batteries_V2.Init();
        Check(raw.sqlite3_open(path, out _connection));
        Execute(Prepare);
        Check(raw.sqlite3_prepare_v2(_connection, Upsert, out _upsert));
    }

    public double Run(int writers, int groupSize, TimeSpan duration)
    {
        string[] keys = [.. Enumerable.Range(0, writers).Select(i => $"order/{_runs}-{i}")];
        _runs++;
        var writes = 0L;
        var watch = Stopwatch.StartNew();
        while (watch.Elapsed < duration)
        {
            Execute("BEGIN IMMEDIATE");
            for (var i = 0; i < groupSize; i++) Write(keys[writes++ % writers]);
            Execute("COMMIT");
        }

        return writes / watch.Elapsed.TotalSeconds;
    }

    public void Dispose()
    {
        _upsert.Dispose();
        _connection.Dispose();
    }

    private void Write(string key)
    {
        Check(raw.sqlite3_bind_text(_upsert, 1, key));
        Check(raw.sqlite3_bind_text(_upsert, 2, "state"));
        Check(raw.sqlite3_bind_text(_upsert, 3, _payload));
        if (raw.sqlite3_step(_upsert) != raw.SQLITE_DONE) throw new InvalidOperationException(raw.sqlite3_errmsg(_connection).utf8_to_string());
        raw.sqlite3_reset(_upsert);
    }

    private void Execute(string sql) => Check(raw.sqlite3_exec(_connection, sql));

    private static void Check(int result)
    {
        if (result != raw.SQLITE_OK) throw new InvalidOperationException(raw.sqlite3_errstr(result).utf8_to_string());
    }
}
