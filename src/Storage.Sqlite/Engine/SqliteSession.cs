using SQLitePCL;

namespace FieldService.Storage.Sqlite.Engine;

/// <summary>One connection with its prepared statements; used by one thread at a time.</summary>
internal sealed partial class SqliteSession : IDisposable
{
    private const int MaxPreparedStatements = 256;

    private readonly Dictionary<string, SqliteStatement> _prepared = new(StringComparer.Ordinal);
    private readonly List<SqliteStatement> _used = [];
    private readonly sqlite3 _connection;
    private readonly string _path;

    static SqliteSession() => Batteries_V2.Init();

    private SqliteSession(sqlite3 connection, string path) => (_connection, _path) = (connection, path);

    /// <summary>Whether no transaction is open, which after a failure means that SQLite itself has rolled it back.</summary>
    public bool IsAutoCommit => raw.sqlite3_get_autocommit(_connection) != 0;

    /// <summary>Looked at while statements run, on sessions that read.</summary>
    public CancellationToken Cancellation { get; set; }

    /// <remarks>
    /// The write-ahead log may grow to 64 MB before it is copied into the file: a page that many appends touch is copied once.
    /// Sessions that read never copy it, so that one connection alone moves pages.
    /// </remarks>
    public static SqliteSession OpenForWriting(string path, TimeSpan busyTimeout)
    {
        var session = Open(path, raw.SQLITE_OPEN_READWRITE | raw.SQLITE_OPEN_CREATE, busyTimeout);
        return session.Configured("""
            PRAGMA journal_mode = WAL;
            PRAGMA synchronous = FULL;
            PRAGMA wal_autocheckpoint = 16000;
            PRAGMA journal_size_limit = 134217728;
            PRAGMA cache_size = -65536;
            PRAGMA temp_store = MEMORY;
            """);
    }

    public static SqliteSession OpenForReading(string path, TimeSpan busyTimeout)
    {
        const int stepsBetweenLooks = 10_000;
        var session = Open(path, raw.SQLITE_OPEN_READONLY, busyTimeout);
        raw.sqlite3_progress_handler(
            session._connection, stepsBetweenLooks, state => ((SqliteSession)state).Cancellation.IsCancellationRequested ? 1 : 0, session);
        return session.Configured("PRAGMA cache_size = -16384; PRAGMA temp_store = MEMORY;");
    }

    /// <summary>The statement, prepared once and ready for its parameters; reset it or the session before the transaction ends.</summary>
    public SqliteStatement Statement(string sql)
    {
        if (!_prepared.TryGetValue(sql, out var statement)) _prepared[sql] = statement = Prepare(sql);
        _used.Add(statement);
        return statement;
    }

    /// <summary>For scripts and pragmas; rows are ignored.</summary>
    public void Execute(string sql)
    {
        var result = raw.sqlite3_exec(_connection, sql);
        if (result != raw.SQLITE_OK) throw Failure(result);
    }

    /// <summary>Ends all reading: a statement left halfway holds an old snapshot and keeps the write-ahead log from shrinking.</summary>
    public void Reset()
    {
        foreach (var statement in _used) statement.Reset();
        _used.Clear();
        if (_prepared.Count > MaxPreparedStatements) ForgetStatements();
    }

    /// <summary>Ends the transaction if there is one. Never throws: what cannot be rolled back is not committed either.</summary>
    public void Rollback()
    {
        Reset();
        if (!IsAutoCommit) _ = raw.sqlite3_exec(_connection, "ROLLBACK");
    }

    public Exception Failure(int result)
    {
        if ((result & 0xff) == raw.SQLITE_INTERRUPT) return new OperationCanceledException(Cancellation);
        var detail = raw.sqlite3_errmsg(_connection).utf8_to_string();
        return SqliteStorageException.From(raw.sqlite3_extended_errcode(_connection), _path, detail);
    }

    public void Dispose()
    {
        ForgetStatements();
        _connection.Dispose();
    }

    private static SqliteSession Open(string path, int flags, TimeSpan busyTimeout)
    {
        var result = raw.sqlite3_open_v2(path, out var connection, flags | raw.SQLITE_OPEN_NOMUTEX, null);
        if (result != raw.SQLITE_OK)
        {
            connection?.Dispose();
            throw SqliteStorageException.From(result, path, raw.sqlite3_errstr(result).utf8_to_string());
        }

        _ = raw.sqlite3_busy_timeout(connection, (int)busyTimeout.TotalMilliseconds);
        return new SqliteSession(connection, path);
    }

    private SqliteSession Configured(string pragmas)
    {
        try
        {
            Execute(pragmas);
            return this;
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    private SqliteStatement Prepare(string sql)
    {
        var result = raw.sqlite3_prepare_v3(_connection, sql, raw.SQLITE_PREPARE_PERSISTENT, out var handle);
        return result == raw.SQLITE_OK ? new SqliteStatement(this, handle) : throw Failure(result);
    }

    private void ForgetStatements()
    {
        foreach (var statement in _prepared.Values) statement.Dispose();
        _prepared.Clear();
        _used.Clear();
    }
}
