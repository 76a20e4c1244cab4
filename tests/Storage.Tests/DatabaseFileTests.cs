using FieldService.Storage.Sqlite;
using FieldService.Storage.Sqlite.Engine;
using Shouldly;
using Xunit;

namespace FieldService.Storage.Tests;

public sealed class DatabaseFileTests : IAsyncDisposable
{
    private readonly TestStore _store = new();

    public ValueTask DisposeAsync() => _store.DisposeAsync();

    [Fact]
    public async Task A_file_of_a_newer_release_is_refused_and_left_as_it_is()
    {
        await _store.CloseAsync();
        SetVersion(Migrations.CurrentVersion + 1);

        var refusal = Should.Throw<SqliteStorageException>(_store.Open);

        refusal.Failure.ShouldBe(SqliteFailure.NewerSchema);
        refusal.Message.ShouldContain($"schema {Migrations.CurrentVersion + 1}");
        SetVersion(Migrations.CurrentVersion);
        _store.Open();
    }

    [Fact]
    public async Task Writing_a_read_only_file_fails_clearly()
    {
        // SQLite's own switch: file permissions do not stop root, as whom containers run tests.
        var failure = await Should.ThrowAsync<SqliteStorageException>(() => _store.WriteAsync(session =>
        {
            session.Execute("PRAGMA query_only = ON");
            try
            {
                session.Execute("DELETE FROM reminders");
            }
            finally
            {
                session.Execute("PRAGMA query_only = OFF");
            }
        }));

        failure.Failure.ShouldBe(SqliteFailure.ReadOnly);
        failure.Message.ShouldContain("read-only");
    }

    [Fact]
    public async Task A_full_disk_fails_the_write_clearly_and_the_store_goes_on()
    {
        await _store.WriteAsync(session => session.Execute("CREATE TABLE t (content BLOB); PRAGMA max_page_count = 100"));

        var failure = await Should.ThrowAsync<SqliteStorageException>(
            () => _store.WriteAsync(session => session.Execute("INSERT INTO t VALUES (zeroblob(1000000))")));

        failure.Failure.ShouldBe(SqliteFailure.DiskFull);
        await _store.WriteAsync(session => session.Execute("INSERT INTO t VALUES (zeroblob(10))"));
    }

    [Fact]
    public void A_folder_in_use_is_refused()
        => Should.Throw<SqliteStorageException>(() => new TestStore(_store.Options.DataFolder)).Failure.ShouldBe(SqliteFailure.Busy);

    [Fact]
    public async Task A_file_held_by_another_program_is_refused()
    {
        await _store.CloseAsync();
        using (var other = SqliteSession.OpenForWriting(_store.Options.DatabasePath, TimeSpan.Zero))
        {
            other.Execute("PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; COMMIT");
            _store.Options.BusyTimeout = TimeSpan.Zero;
            Should.Throw<SqliteStorageException>(_store.Open).Failure.ShouldBe(SqliteFailure.Busy);
        }

        _store.Open();
    }

    [Fact]
    public async Task A_damaged_file_is_refused()
    {
        await _store.CloseAsync();
        var content = await File.ReadAllBytesAsync(_store.Options.DatabasePath, TestContext.Current.CancellationToken);
        var damaged = content.ToArray();
        Array.Fill(damaged, (byte)0x5a, 4096, damaged.Length - 4096);
        await File.WriteAllBytesAsync(_store.Options.DatabasePath, damaged, TestContext.Current.CancellationToken);

        Should.Throw<SqliteStorageException>(_store.Open).Failure.ShouldBe(SqliteFailure.Corrupt);

        await File.WriteAllBytesAsync(_store.Options.DatabasePath, content, TestContext.Current.CancellationToken);
        _store.Open();
    }

    [Fact]
    public async Task A_data_folder_that_is_a_file_is_refused()
    {
        var path = Path.Combine(_store.Options.DataFolder, "file");
        await File.WriteAllTextAsync(path, "", TestContext.Current.CancellationToken);

        Should.Throw<SqliteStorageException>(() => new TestStore(path)).Failure.ShouldBe(SqliteFailure.CannotOpen);
    }

    private void SetVersion(int version)
    {
        using var session = SqliteSession.OpenForWriting(_store.Options.DatabasePath, TimeSpan.Zero);
        session.Execute($"PRAGMA user_version = {version}");
    }
}
