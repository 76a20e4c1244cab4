namespace Orleans.SingleNode;

/// <summary>A call without result. Generated code derives from it.</summary>
/// <remarks>
/// The promise does not ask for asynchronous continuations: that would send every WhenAll through the thread pool,
/// behind the work queue's back. Instead it is only completed within a turn, where no awaiter is run inline:
/// grains are queued on their own schedulers, others on the thread pool.
/// </remarks>
public abstract class TaskCall(GrainMethod method) : GrainCall(method)
{
    private TaskCompletionSource? _promise;

    internal override Type ResultType => typeof(void);

    internal override bool IsCompleted => _promise is { Task.IsCompleted: true };

    internal Task Promise => _promise?.Task ?? Task.CompletedTask;

    protected abstract Task Invoke(object instance);

    internal void ExpectResponse() => _promise = new TaskCompletionSource();

    internal override Task Begin(object instance) => Invoke(instance);

    internal override void CompleteFrom(Task finished)
    {
        EndCancellation();
        _promise?.TrySetFromTask(finished);
    }

    internal override void Complete(object? result)
    {
        EndCancellation();
        _promise?.TrySetResult();
    }

    internal override void Fail(Exception exception)
    {
        EndCancellation();
        _promise?.TrySetException(exception);
    }

    internal override void Cancel(CancellationToken callerToken) => _promise?.TrySetCanceled(callerToken);

    internal override object? ResultOf(Task finished) => null;

    internal override Task Typed(Task<object?> outcome) => outcome;
}
