using FieldService.Domain.Json;
using FieldService.Storage.Sqlite;
using FieldService.Storage.Sqlite.Engine;
using FieldService.Storage.Sqlite.GrainState;
using FieldService.Storage.Sqlite.Readings;
using FieldService.Storage.Sqlite.Reminders;
using FieldService.Storage.Sqlite.Search;
using Microsoft.Extensions.Logging.Abstractions;

namespace FieldService.Storage.Tests;

/// <summary>A database in a folder of its own that can be closed and opened again.</summary>
public sealed class TestStore : IAsyncDisposable
{
    private readonly bool _ownsFolder;

    public TestStore(string? folder = null)
    {
        _ownsFolder = folder is null;
        Options = new SqliteStorageOptions { DataFolder = folder ?? Directory.CreateTempSubdirectory("fieldservice-").FullName };
        Open();
    }

    public SqliteStorageOptions Options { get; }

    public SqliteDatabase Database { get; private set; } = null!;

    public SqliteReadingsLog Readings { get; private set; } = null!;

    internal SqliteGrainStorage Grains => new(Database, DomainJson.Options);

    internal SqliteReminderTable Reminders => new(Database);

    internal SqliteSearchIndex Search => new(Database);

    /// <summary>A write of the test's own.</summary>
    internal Task WriteAsync(Action<SqliteSession> write) => Database.WriteAsync(session =>
    {
        write(session);
        return true;
    });

    public async Task ReopenAsync()
    {
        await CloseAsync();
        Open();
    }

    public async Task CloseAsync()
    {
        if (Readings is not null) await Readings.DisposeAsync();
        Database.Dispose();
        Readings = null!;
    }

    public void Open()
    {
        Database = SqliteDatabase.Open(Options, NullLogger<SqliteDatabase>.Instance);
        Readings = new SqliteReadingsLog(Database);
    }

    public async ValueTask DisposeAsync()
    {
        await CloseAsync();
        if (_ownsFolder) Directory.Delete(Options.DataFolder, recursive: true);
    }
}
