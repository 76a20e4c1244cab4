namespace FieldService.Storage.Sqlite.Engine;

/// <summary>A caller waiting for its read or write. Its continuation never runs on a thread of the store.</summary>
internal abstract class PendingWork
{
    /// <summary>Needs no savepoint: it happens as a whole or not at all.</summary>
    public bool IsOneStatement { get; init; }

    /// <summary>Runs the caller's delegate and keeps its result or its exception, which is also returned.</summary>
    public abstract Exception? Run(SqliteSession session);

    /// <summary>Answers with what <see cref="Run"/> kept.</summary>
    public abstract void Complete();

    /// <summary>Answers with the exception of the delegate, or with <paramref name="cause"/> when it had none.</summary>
    public abstract void Fail(Exception cause);
}

internal sealed class PendingWork<T>(Func<SqliteSession, T> work) : PendingWork
{
    private readonly TaskCompletionSource<T> _answer = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Exception? _exception;
    private T _result = default!;

    public Task<T> Task => _answer.Task;

    public override Exception? Run(SqliteSession session)
    {
        try
        {
            _result = work(session);
        }
        catch (Exception exception)
        {
            _exception = exception;
        }

        return _exception;
    }

    public override void Complete()
    {
        if (_exception is null) _answer.TrySetResult(_result);
        else Fail(_exception);
    }

    public override void Fail(Exception cause)
    {
        if ((_exception ?? cause) is OperationCanceledException canceled) _answer.TrySetCanceled(canceled.CancellationToken);
        else _answer.TrySetException(_exception ?? cause);
    }
}
