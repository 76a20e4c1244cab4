using Orleans.SingleNode;

namespace Orleans;

public static class LifecycleExtensions
{
    private static readonly Func<CancellationToken, Task> Nothing = static _ => Task.CompletedTask;

    public static IDisposable Subscribe(
        this ILifecycleObservable observable, string observerName, int stage, Func<CancellationToken, Task> onStart) =>
        Subscribe(observable, observerName, stage, onStart, Nothing);

    public static IDisposable Subscribe(
        this ILifecycleObservable observable, string observerName, int stage,
        Func<CancellationToken, Task> onStart, Func<CancellationToken, Task> onStop) =>
        observable.Subscribe(observerName, stage, new DelegateObserver(onStart, onStop));

    public static IDisposable Subscribe<TObserver>(
        this ILifecycleObservable observable, int stage, Func<CancellationToken, Task> onStart) =>
        Subscribe(observable, typeof(TObserver).FullName!, stage, onStart, Nothing);

    public static IDisposable Subscribe<TObserver>(
        this ILifecycleObservable observable, int stage,
        Func<CancellationToken, Task> onStart, Func<CancellationToken, Task> onStop) =>
        Subscribe(observable, typeof(TObserver).FullName!, stage, onStart, onStop);
}
