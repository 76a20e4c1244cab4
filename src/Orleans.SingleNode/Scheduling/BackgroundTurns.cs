namespace Orleans.SingleNode;

/// <summary>
/// Where the runtime's own loops run. They never use the thread pool directly, so that whoever owns
/// the work queue owns every interleaving.
/// </summary>
internal sealed class BackgroundTurns(IWorkQueue workQueue) : TurnScheduler(workQueue)
{
    public Task Run(Func<Task> work)
    {
        // Nothing of the caller's ambient context (request context, activity) belongs to background work.
        using (ExecutionContext.IsFlowSuppressed() ? default : ExecutionContext.SuppressFlow())
            return Task.Factory.StartNew(work, CancellationToken.None, TaskCreationOptions.DenyChildAttach, this).Unwrap();
    }

    public void Post(Action work) => Run(() =>
    {
        work();
        return Task.CompletedTask;
    });
}
