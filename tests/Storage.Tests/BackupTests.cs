using FieldService.Storage.Sqlite;
using FieldService.Storage.Sqlite.Engine;
using FieldService.Storage.Tests.Crash;
using Shouldly;
using Xunit;

namespace FieldService.Storage.Tests;

public sealed class BackupTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("fieldservice-").FullName;

    private string Data => Path.Combine(_root, "data");

    private string Other => Path.Combine(_root, "other");

    private string Copy => Path.Combine(_root, "copy.db");

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public async Task A_backup_of_a_process_that_writes_on_holds_everything_acknowledged_before_it()
    {
        using var writer = new WriterProcess(Data);
        for (var round = 0; round < 3; round++)
        {
            await writer.ReadLinesAsync(1500);
            var acknowledged = writer.Acknowledged();
            var reading = writer.ReadLinesAsync(1500);

            SqliteBackup.Create(Data, $"{Copy}.{round}");

            await reading;
            Directory.GetFiles(_root, "*.partial*").ShouldBeEmpty();
            SqliteBackup.Restore(Other, $"{Copy}.{round}", force: round > 0);
            await using var restored = new TestStore(Other);
            await Survivors.CheckAsync(restored, acknowledged);
        }
    }

    [Fact]
    public async Task A_backup_is_one_healthy_file_and_leaves_the_original_alone()
    {
        await WriteAsync(1);

        SqliteBackup.Create(Data, Copy);

        Directory.GetFiles(_root, "copy.db*").ShouldBe([Copy]);
        using var session = SqliteSession.OpenForReading(Copy, TimeSpan.Zero);
        session.RequireHealthy("integrity_check");
        (await ReadAsync(Data)).ShouldBe(1);
    }

    [Fact]
    public async Task A_backup_never_overwrites_a_file_and_needs_a_database()
    {
        Should.Throw<SqliteStorageException>(() => SqliteBackup.Create(Data, Copy)).Failure.ShouldBe(SqliteFailure.CannotOpen);
        await WriteAsync(1);
        SqliteBackup.Create(Data, Copy);
        Should.Throw<SqliteStorageException>(() => SqliteBackup.Create(Data, Copy)).Failure.ShouldBe(SqliteFailure.Exists);
    }

    [Fact]
    public async Task Restoring_over_data_needs_force_and_then_replaces_all_of_it()
    {
        await WriteAsync(1);
        SqliteBackup.Create(Data, Copy);
        await WriteAsync(2);

        Should.Throw<SqliteStorageException>(() => SqliteBackup.Restore(Data, Copy, force: false)).Failure.ShouldBe(SqliteFailure.Exists);
        (await ReadAsync(Data)).ShouldBe(2);

        SqliteBackup.Restore(Data, Copy, force: true);
        (await ReadAsync(Data)).ShouldBe(1);
    }

    [Fact]
    public async Task A_log_left_by_a_crash_does_not_leak_into_what_is_restored()
    {
        await WriteAsync(1);
        SqliteBackup.Create(Data, Copy);
        using (var writer = new WriterProcess(Data))
        {
            await writer.ReadLinesAsync(500);
            writer.Kill();
            await writer.ReadToEndAsync();
        }

        File.Exists(Path.Combine(Data, SqliteStorageOptions.FileName + "-wal")).ShouldBeTrue();
        SqliteBackup.Restore(Data, Copy, force: true);

        (await ReadAsync(Data)).ShouldBe(1);
        await using var store = new TestStore(Data);
        (await store.Readings.UnacknowledgedAsync(TestContext.Current.CancellationToken)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_folder_in_use_is_not_restored_to()
    {
        await WriteAsync(1);
        SqliteBackup.Create(Data, Copy);
        await using var running = new TestStore(Data);

        Should.Throw<SqliteStorageException>(() => SqliteBackup.Restore(Data, Copy, force: true)).Failure.ShouldBe(SqliteFailure.Busy);
    }

    [Fact]
    public async Task A_damaged_or_newer_copy_is_refused_and_what_is_there_stays()
    {
        await WriteAsync(1);
        SqliteBackup.Create(Data, Copy);
        using (var session = SqliteSession.OpenCopy(Copy)) session.Execute($"PRAGMA user_version = {Migrations.CurrentVersion + 1}");
        Should.Throw<SqliteStorageException>(() => SqliteBackup.Restore(Data, Copy, force: true)).Failure.ShouldBe(SqliteFailure.NewerSchema);

        await File.WriteAllTextAsync(Copy, new string('x', 8192), TestContext.Current.CancellationToken);
        Should.Throw<SqliteStorageException>(() => SqliteBackup.Restore(Data, Copy, force: true)).Failure.ShouldBe(SqliteFailure.Corrupt);
        (await ReadAsync(Data)).ShouldBe(1);
    }

    private async Task WriteAsync(int value)
    {
        await using var store = new TestStore(Data);
        var state = new GrainState<Counter>();
        await store.Grains.ReadStateAsync("state", GrainId.Create("counter", "one"), state);
        state.State = new Counter(value);
        await store.Grains.WriteStateAsync("state", GrainId.Create("counter", "one"), state);
    }

    private static async Task<int> ReadAsync(string folder)
    {
        await using var store = new TestStore(folder);
        var state = new GrainState<Counter>();
        await store.Grains.ReadStateAsync("state", GrainId.Create("counter", "one"), state);
        return state.State!.Value;
    }
}
