using FieldService.Storage.Sqlite.Engine;
using Shouldly;
using Xunit;

namespace FieldService.Storage.Tests;

public sealed class GroupCommitTests : IAsyncDisposable
{
    private readonly TestStore _store = new();

    public ValueTask DisposeAsync() => _store.DisposeAsync();

    [Fact]
    public async Task Failing_writes_leave_the_others_of_their_group_alone()
    {
        await CreateTableAsync();
        using var gate = new ManualResetEventSlim();
        var blocker = OccupyWriter(gate);

        var writes = Enumerable.Range(0, 100).Select(i => _store.WriteAsync(session => Insert(session, i, fail: i % 3 == 0))).ToList();
        gate.Set();
        await blocker;
        await Task.WhenAll(writes).ContinueWith(_ => { }, TaskScheduler.Default);

        for (var i = 0; i < writes.Count; i++) writes[i].IsCompletedSuccessfully.ShouldBe(i % 3 != 0);
        (await StoredAsync()).ShouldBe(Enumerable.Range(0, 100).Where(i => i % 3 != 0).Select(i => (long)i));
    }

    [Fact]
    public async Task A_failing_write_of_one_statement_leaves_the_others_alone_too()
    {
        await CreateTableAsync();
        await _store.WriteAsync(session => Insert(session, 50, fail: false));
        using var gate = new ManualResetEventSlim();
        var blocker = OccupyWriter(gate);

        var writes = Enumerable.Range(0, 100).Select(i => _store.Database.WriteOneStatementAsync(session =>
        {
            Insert(session, i, fail: false);
            return true;
        })).ToList();
        gate.Set();
        await blocker;
        await Task.WhenAll(writes).ContinueWith(_ => { }, TaskScheduler.Default);

        for (var i = 0; i < writes.Count; i++) writes[i].IsCompletedSuccessfully.ShouldBe(i != 50);
        (await StoredAsync()).ShouldBe(Enumerable.Range(0, 100).Select(i => (long)i));
    }

    [Fact]
    public async Task A_lost_transaction_fails_every_write_of_the_group_with_the_cause_and_the_next_group_works()
    {
        await CreateTableAsync();
        using var gate = new ManualResetEventSlim();
        var blocker = OccupyWriter(gate);

        var before = _store.WriteAsync(session => Insert(session, 1, fail: false));
        var lost = _store.WriteAsync(LoseTransaction);
        var after = _store.WriteAsync(session => Insert(session, 2, fail: false));
        gate.Set();
        await blocker;

        foreach (var write in new[] { before, lost, after })
            (await Should.ThrowAsync<IOException>(() => write)).Message.ShouldBe("disk");
        await _store.WriteAsync(session => Insert(session, 3, fail: false));
        (await StoredAsync()).ShouldBe([3L]);
    }

    [Fact]
    public async Task Closing_writes_everything_that_was_accepted()
    {
        await CreateTableAsync();
        var writes = Enumerable.Range(0, 500).Select(i => _store.WriteAsync(session => Insert(session, i, fail: false))).ToList();

        await _store.ReopenAsync();

        await Task.WhenAll(writes);
        (await StoredAsync()).Count.ShouldBe(500);
    }

    [Fact]
    public async Task A_cancelled_read_stops_in_the_middle()
    {
        const string endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n";
        using var cancellation = new CancellationTokenSource();
        var started = new TaskCompletionSource();
        var read = _store.Database.ReadAsync(session =>
        {
            started.SetResult();
            return session.Statement(endless).Step();
        }, cancellation.Token);
        await started.Task;

        await cancellation.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(() => read);
    }

    private Task CreateTableAsync() => _store.WriteAsync(session => session.Execute("CREATE TABLE t (i INTEGER PRIMARY KEY)"));

    /// <summary>What is written until the gate opens becomes one group.</summary>
    private Task OccupyWriter(ManualResetEventSlim gate)
    {
        using var started = new ManualResetEventSlim();
        var written = _store.WriteAsync(_ =>
        {
            started.Set();
            gate.Wait(CancellationToken.None);
        });
        started.Wait(CancellationToken.None);
        return written;
    }

    private static void Insert(SqliteSession session, long value, bool fail)
    {
        session.Statement("INSERT INTO t (i) VALUES (?1)").Bind(value).Run();
        if (fail) throw new InvalidOperationException("refused");
    }

    // What SQLite does by itself when the disk is full.
    private static void LoseTransaction(SqliteSession session)
    {
        session.Execute("ROLLBACK");
        throw new IOException("disk");
    }

    private Task<List<long>> StoredAsync() => _store.Database.ReadAsync(session =>
    {
        var values = new List<long>();
        var row = session.Statement("SELECT i FROM t ORDER BY i");
        while (row.Step()) values.Add(row.Int64(0));
        return values;
    });
}
