namespace Orleans.SingleNode;

/// <summary>A call with a result. Generated code derives from it. See <see cref="TaskCall"/> about its promise.</summary>
public abstract class TaskCall<TResult>(GrainMethod method) : GrainCall(method)
{
    private readonly TaskCompletionSource<TResult> _promise = new();

    internal override Type ResultType => typeof(TResult);

    internal override bool IsCompleted => _promise.Task.IsCompleted;

    internal Task<TResult> Promise => _promise.Task;

    protected abstract Task<TResult> Invoke(object instance);

    internal override Task Begin(object instance) => Invoke(instance);

    internal override void CompleteFrom(Task finished)
    {
        EndCancellation();
        // A method that threw before it had a task of its own leaves one without result.
        if (finished is Task<TResult> typed) _promise.TrySetFromTask(typed);
        else _promise.TrySetException(finished.Exception!.InnerExceptions);
    }

    internal override void Complete(object? result)
    {
        EndCancellation();
        _promise.TrySetResult((TResult)result!);
    }

    internal override void Fail(Exception exception)
    {
        EndCancellation();
        _promise.TrySetException(exception);
    }

    internal override void Cancel(CancellationToken callerToken) => _promise.TrySetCanceled(callerToken);

    internal override object? ResultOf(Task finished) => ((Task<TResult>)finished).Result;

    internal override Task Typed(Task<object?> outcome) => TypedResult(outcome);

    private static async Task<TResult> TypedResult(Task<object?> outcome) => (TResult)(await outcome)!;
}
