using SQLitePCL;

namespace FieldService.Storage.Sqlite.Engine;

/// <summary>
/// A prepared statement whose parameters are bound in order. SQLite's own interface rather than ADO.NET: no boxing and no look-up by name,
/// which is most of the cost of a small insert.
/// </summary>
internal sealed class SqliteStatement(SqliteSession session, sqlite3_stmt handle) : IDisposable
{
    private int _bound;

    public SqliteStatement Bind(long value) => Check(raw.sqlite3_bind_int64(handle, ++_bound, value));

    public SqliteStatement Bind(long? value) => value is { } number ? Bind(number) : Check(raw.sqlite3_bind_null(handle, ++_bound));

    /// <summary>SQLite has no NaN: it is stored as NULL, and <see cref="Real"/> reads it back.</summary>
    public SqliteStatement Bind(double value) => Check(raw.sqlite3_bind_double(handle, ++_bound, value));

    public SqliteStatement Bind(string value) => Check(raw.sqlite3_bind_text(handle, ++_bound, value));

    /// <summary>Text that is UTF-8 already; not empty, which SQLite would take for NULL.</summary>
    public SqliteStatement Bind(ReadOnlySpan<byte> utf8) => Check(raw.sqlite3_bind_text(handle, ++_bound, utf8));

    /// <summary>Moves to the next row.</summary>
    public bool Step()
    {
        var result = raw.sqlite3_step(handle);
        if (result == raw.SQLITE_ROW) return true;
        if (result == raw.SQLITE_DONE) return false;
        throw session.Failure(result);
    }

    /// <summary>Runs a statement without rows and makes it ready for the next parameters.</summary>
    public void Run()
    {
        Step();
        Reset();
    }

    public bool IsNull(int column) => raw.sqlite3_column_type(handle, column) == raw.SQLITE_NULL;

    public long Int64(int column) => raw.sqlite3_column_int64(handle, column);

    public long? NullableInt64(int column) => IsNull(column) ? null : Int64(column);

    public double Real(int column) => IsNull(column) ? double.NaN : raw.sqlite3_column_double(handle, column);

    public string Text(int column) => raw.sqlite3_column_text(handle, column).utf8_to_string() ?? "";

    /// <summary>Valid until the next step.</summary>
    public ReadOnlySpan<byte> Utf8(int column) => raw.sqlite3_column_blob(handle, column);

    public void Reset()
    {
        _bound = 0;
        // Repeats the error of the last step, which has been thrown already.
        _ = raw.sqlite3_reset(handle);
    }

    public void Dispose() => handle.Dispose();

    private SqliteStatement Check(int result) => result == raw.SQLITE_OK ? this : throw session.Failure(result);
}
