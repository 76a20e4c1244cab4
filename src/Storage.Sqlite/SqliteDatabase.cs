using FieldService.Storage.Sqlite.Engine;
using Microsoft.Extensions.Logging;

namespace FieldService.Storage.Sqlite;

/// <summary>The database file of one box: checked and migrated when opened, flushed and closed when disposed.</summary>
public sealed partial class SqliteDatabase : IDisposable
{
    private readonly FolderLock _lock;
    private readonly SqliteWriter _writer;
    private readonly SqliteReaders _readers;
    private bool _disposed;

    private SqliteDatabase(FolderLock folderLock, SqliteSession session, SqliteStorageOptions options, ILogger logger)
    {
        _lock = folderLock;
        Path = options.DatabasePath;
        _readers = new SqliteReaders(Path, options);
        _writer = new SqliteWriter(session, options, logger);
    }

    public string Path { get; }

    /// <exception cref="SqliteStorageException">The file is damaged, newer than this release, in use or read-only.</exception>
    public static SqliteDatabase Open(SqliteStorageOptions options, ILogger<SqliteDatabase> logger)
    {
        var folderLock = FolderLock.Take(options.DataFolder);
        SqliteSession? session = null;
        try
        {
            session = OpenChecked(options, logger);
            return new SqliteDatabase(folderLock, session, options, logger);
        }
        catch
        {
            session?.Dispose();
            folderLock.Dispose();
            throw;
        }
    }

    /// <summary>Writes what is waiting, then closes the file.</summary>
    public void Dispose()
    {
        if (_disposed) return;
        _disposed = true;
        _readers.Dispose();
        _writer.Dispose();
        _lock.Dispose();
    }

    internal Task<T> WriteAsync<T>(Func<SqliteSession, T> write, CancellationToken cancellationToken = default)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        return _writer.WriteAsync(write, isOneStatement: false, cancellationToken);
    }

    /// <summary>A write of one changing statement, which SQLite undoes by itself when it fails: cheaper by two statements and copies of pages.</summary>
    internal Task<T> WriteOneStatementAsync<T>(Func<SqliteSession, T> write)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        return _writer.WriteAsync(write, isOneStatement: true, CancellationToken.None);
    }

    internal Task<T> ReadAsync<T>(Func<SqliteSession, T> read, CancellationToken cancellationToken = default)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        return _readers.ReadAsync(read, cancellationToken);
    }

    private static SqliteSession OpenChecked(SqliteStorageOptions options, ILogger logger)
    {
        var session = SqliteSession.OpenForWriting(options.DatabasePath, options.BusyTimeout);
        try
        {
            if (options.CheckIntegrityAtStart) session.RequireHealthy("quick_check");
            var version = Migrations.Apply(session, options.DatabasePath);
            LogOpened(logger, options.DatabasePath, version);
            return session;
        }
        catch
        {
            session.Dispose();
            throw;
        }
    }

    [LoggerMessage(1, LogLevel.Information, "Opened {Path}, schema {Version}")]
    private static partial void LogOpened(ILogger logger, string path, int version);
}
