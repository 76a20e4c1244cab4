using SQLitePCL;

namespace FieldService.Storage.Sqlite.Engine;

internal sealed partial class SqliteSession
{
    /// <summary>For a copy, which is one file without a log beside it.</summary>
    public static SqliteSession OpenCopy(string path) =>
        Open(path, raw.SQLITE_OPEN_READWRITE | raw.SQLITE_OPEN_CREATE, TimeSpan.Zero)
            .Configured("PRAGMA journal_mode = DELETE; PRAGMA synchronous = FULL;");

    /// <summary>Copies every page as it is now, in one go: a writer at the same time neither waits nor shows up in it.</summary>
    public void CopyTo(SqliteSession copy)
    {
        const int allPages = -1;
        using (var backup = raw.sqlite3_backup_init(copy._connection, "main", _connection, "main"))
        {
            var result = raw.sqlite3_backup_step(backup, allPages);
            if (result != raw.SQLITE_DONE) throw SqliteStorageException.From(result, copy._path, raw.sqlite3_errstr(result).utf8_to_string());
        }

        // The copied header says that there is a write-ahead log.
        copy.Execute("PRAGMA journal_mode = DELETE");
    }

    /// <param name="pragma">quick_check skips comparing indexes with tables; integrity_check does not.</param>
    public void RequireHealthy(string pragma)
    {
        var check = Statement($"PRAGMA {pragma}(1)");
        check.Step();
        var result = check.Text(0);
        Reset();
        if (result != "ok") throw SqliteStorageException.From(raw.SQLITE_CORRUPT, _path, result);
    }
}
