namespace Orleans.SingleNode;

internal sealed class ThreadPoolWorkQueue : IWorkQueue
{
    public void Enqueue(TurnScheduler scheduler) => ThreadPool.UnsafeQueueUserWorkItem(scheduler, preferLocal: true);
}
