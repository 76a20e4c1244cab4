using Microsoft.Extensions.Logging;

namespace FieldService.Storage.Sqlite.Engine;

/// <summary>
/// The one writer of the database, with group commit: everything that waits is written in one transaction and shares one sync of the
/// disk. Each write of several statements has its own savepoint, so one that fails leaves the others alone. Callers are answered after the sync.
/// </summary>
internal sealed partial class SqliteWriter : IDisposable
{
    private readonly WorkQueue<PendingWork> _queue;
    private readonly SqliteSession _session;
    private readonly ILogger _logger;
    private readonly int _maxGroupSize;
    private readonly Thread _thread;

    /// <param name="session">Disposed with the writer.</param>
    public SqliteWriter(SqliteSession session, SqliteStorageOptions options, ILogger logger)
    {
        (_session, _logger, _maxGroupSize) = (session, logger, options.MaxGroupSize);
        _queue = new WorkQueue<PendingWork>(options.WriteQueueCapacity);
        _thread = new Thread(WriteAll) { IsBackground = true, Name = "SQLite writer" };
        _thread.Start();
    }

    /// <param name="cancellationToken">Ends the wait for room in the queue; a write that is in the queue is carried out.</param>
    public async Task<T> WriteAsync<T>(Func<SqliteSession, T> write, bool isOneStatement, CancellationToken cancellationToken)
    {
        var pending = new PendingWork<T>(write) { IsOneStatement = isOneStatement };
        await _queue.AddAsync(pending, cancellationToken);
        return await pending.Task;
    }

    /// <summary>Writes what is waiting, then closes the connection.</summary>
    public void Dispose()
    {
        _queue.Complete();
        _thread.Join();
        _session.Dispose();
    }

    private void WriteAll()
    {
        var group = new List<PendingWork>(_maxGroupSize);
        while (_queue.Wait())
        {
            while (group.Count < _maxGroupSize && _queue.TryTake(out var write)) group.Add(write);
            if (group.Count > 0) Write(group);
            group.Clear();
        }
    }

    private void Write(List<PendingWork> group)
    {
        try
        {
            _session.Statement("BEGIN IMMEDIATE").Run();
            foreach (var write in group) RunIsolated(write);
            _session.Statement("COMMIT").Run();
        }
        catch (Exception exception)
        {
            LogCommitFailed(_logger, group.Count, exception);
            Abandon(group, exception);
            return;
        }

        StorageInstruments.GroupSize.Record(group.Count);
        foreach (var write in group) write.Complete();
    }

    private void RunIsolated(PendingWork write)
    {
        if (!write.IsOneStatement) _session.Statement("SAVEPOINT one_write").Run();
        var failure = write.Run(_session);
        _session.Reset();
        // A full disk or an I/O error makes SQLite roll back the whole transaction, and with it the writes before this one.
        if (_session.IsAutoCommit) throw failure ?? new InvalidOperationException("A write ended the transaction of its group.");
        if (write.IsOneStatement) return;
        if (failure is not null) _session.Statement("ROLLBACK TO one_write").Run();
        _session.Statement("RELEASE one_write").Run();
    }

    private void Abandon(List<PendingWork> group, Exception cause)
    {
        _session.Rollback();
        foreach (var write in group) write.Fail(cause);
    }

    [LoggerMessage(1, LogLevel.Error, "Committing {Count} writes failed; none of them is stored")]
    private static partial void LogCommitFailed(ILogger logger, int count, Exception exception);
}
