namespace Orleans.SingleNode;

internal abstract partial class CallScheduler
{
    private static readonly Action<object?> ProcessTurn = static state =>
    {
        var call = (GrainCall)state!;
        call.Holder!.Process(call);
    };

    private static readonly Action<Task, object?> FinishTurn = static (finished, state) =>
    {
        var call = (GrainCall)state!;
        call.Holder!.Finish(call, finished);
    };

    /// <summary>
    /// Starts a call. The task around it is what makes this scheduler current, and it restores
    /// the execution context, so that no ambient value leaks from one call into the next.
    /// </summary>
    protected override void RunCall(GrainCall call) => new Task(ProcessTurn, call).RunSynchronously(this);

    protected virtual Task Invoke(GrainCall call)
    {
        var instance = Instance!;
        return call.IsFiltered && Environment.Incoming.AppliesTo(instance)
            ? Environment.Incoming.Invoke(call, instance, Context)
            : call.Begin(instance);
    }

    private void Process(GrainCall call)
    {
        if (call.Context is { } context) Runtime.RequestContext.Current = context;
        Task work;
        try
        {
            work = Invoke(call);
        }
        catch (Exception exception)
        {
            work = Task.FromException(exception);
        }

        if (work.IsCompleted) Finish(call, work);
        else work.ContinueWith(FinishTurn, call, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, this);
    }

    private void Finish(GrainCall call, Task finished)
    {
        Remove(call);
        OnFinished(call, finished);
    }
}
