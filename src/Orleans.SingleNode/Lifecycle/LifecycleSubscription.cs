namespace Orleans.SingleNode;

internal sealed class LifecycleSubscription(LifecycleSubject subject, int stage, ILifecycleObserver observer) : IDisposable
{
    public int Stage { get; } = stage;

    public ILifecycleObserver Observer { get; } = observer;

    public bool WasStarted { get; set; }

    public void Dispose() => subject.Remove(this);
}
