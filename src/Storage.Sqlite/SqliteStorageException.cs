using SQLitePCL;

namespace FieldService.Storage.Sqlite;

/// <summary>The store could not do its work; the message says what to do about it.</summary>
public sealed class SqliteStorageException(SqliteFailure failure, string message, Exception? innerException = null)
    : IOException(message, innerException)
{
    public SqliteFailure Failure { get; } = failure;

    internal static SqliteStorageException From(int resultCode, string path, string? detail)
    {
        var failure = FailureOf(resultCode);
        return new SqliteStorageException(failure, $"{path}: {Advice(failure)} (SQLite {resultCode}: {detail})");
    }

    // Extended result codes keep the primary one in their low byte: https://sqlite.org/rescode.html
    private static SqliteFailure FailureOf(int resultCode) => (resultCode & 0xff) switch
    {
        raw.SQLITE_BUSY or raw.SQLITE_LOCKED => SqliteFailure.Busy,
        raw.SQLITE_READONLY or raw.SQLITE_PERM => SqliteFailure.ReadOnly,
        raw.SQLITE_CANTOPEN => SqliteFailure.CannotOpen,
        raw.SQLITE_FULL => SqliteFailure.DiskFull,
        raw.SQLITE_IOERR => SqliteFailure.InputOutput,
        raw.SQLITE_CORRUPT or raw.SQLITE_NOTADB => SqliteFailure.Corrupt,
        _ => SqliteFailure.Unexpected,
    };

    private static string Advice(SqliteFailure failure) => failure switch
    {
        SqliteFailure.Busy => "another process holds the database; stop it or choose another data folder.",
        SqliteFailure.ReadOnly => "the database or its folder is read-only for this user; nothing was written.",
        SqliteFailure.CannotOpen => "the database cannot be opened; check that the folder exists and belongs to this user.",
        SqliteFailure.DiskFull => "the disk is full; nothing acknowledged is lost, free some space and try again.",
        SqliteFailure.InputOutput => "the disk reported an error; check the disk and the system log before going on.",
        SqliteFailure.Corrupt => "the file is not a healthy database; restore a backup and keep this file for analysis.",
        _ => "the database refused a statement.",
    };
}
