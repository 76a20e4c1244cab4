namespace FieldService.Storage.Sqlite.Engine;

/// <summary>A few read-only connections, each with its own thread; every read sees all writes answered before it began.</summary>
internal sealed class SqliteReaders : IDisposable
{
    private const int Capacity = 4096;

    private readonly WorkQueue<(PendingWork Read, CancellationToken Cancellation)> _queue = new(Capacity);
    private readonly Thread[] _threads;

    public SqliteReaders(string path, SqliteStorageOptions options)
    {
        var sessions = new List<SqliteSession>();
        for (var i = 0; i < options.Readers; i++) sessions.Add(SqliteSession.OpenForReading(path, options.BusyTimeout));
        _threads = [.. sessions.Select(session => new Thread(() => ReadAll(session)) { IsBackground = true, Name = "SQLite reader" })];
        foreach (var thread in _threads) thread.Start();
    }

    /// <param name="cancellationToken">Also stops a read that is running.</param>
    public async Task<T> ReadAsync<T>(Func<SqliteSession, T> read, CancellationToken cancellationToken)
    {
        var pending = new PendingWork<T>(read);
        await _queue.AddAsync((pending, cancellationToken), cancellationToken);
        return await pending.Task;
    }

    public void Dispose()
    {
        _queue.Complete();
        foreach (var thread in _threads) thread.Join();
    }

    private void ReadAll(SqliteSession session)
    {
        using (session)
        {
            while (_queue.Wait())
                while (_queue.TryTake(out var item)) Read(session, item.Read, item.Cancellation);
        }
    }

    private static void Read(SqliteSession session, PendingWork read, CancellationToken cancellationToken)
    {
        if (cancellationToken.IsCancellationRequested)
        {
            read.Fail(new OperationCanceledException(cancellationToken));
            return;
        }

        session.Cancellation = cancellationToken;
        read.Run(session);
        session.Reset();
        read.Complete();
    }
}
