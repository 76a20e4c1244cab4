namespace Orleans.SingleNode;

/// <summary>Calls to one observer run one at a time.</summary>
internal sealed class ObserverTarget(IGrainObserver observer, CallEnvironment environment) : CallScheduler(environment)
{
    private readonly WeakReference<IGrainObserver> _observer = new(observer);

    public override object? Instance => _observer.TryGetTarget(out var observer) ? observer : null;

    protected override AdmissionMode Admission => AdmissionMode.Open;

    // A collected object refuses, which sends the call to the dead letters like one that was deleted.
    protected override bool Accepts(GrainCall call) => _observer.TryGetTarget(out _);

    protected override Task Invoke(GrainCall call) =>
        Instance is { } observer ? call.Begin(observer) : new TaskCompletionSource().Task;
}
