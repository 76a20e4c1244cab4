using Orleans.Runtime;

namespace Orleans.SingleNode;

/// <summary>Starts its observers in ascending order of stage and stops the started ones in descending order.</summary>
internal class LifecycleSubject : IGrainLifecycle
{
    private readonly List<LifecycleSubscription> _subscriptions = [];

    /// <summary>Nothing has started before the first stage completed.</summary>
    public int HighestCompletedStage { get; private set; } = int.MinValue;

    public int LowestStoppedStage { get; private set; } = int.MaxValue;

    public IDisposable Subscribe(string observerName, int stage, ILifecycleObserver observer)
    {
        ArgumentNullException.ThrowIfNull(observer);
        var subscription = new LifecycleSubscription(this, stage, observer);
        _subscriptions.Add(subscription);
        return subscription;
    }

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        foreach (var stage in Stages())
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var subscription in stage) subscription.WasStarted = true;
            await Task.WhenAll(stage.Select(subscription => subscription.Observer.OnStart(cancellationToken)));
            HighestCompletedStage = stage.Key;
        }
    }

    /// <summary>Every stage gets its chance; the first failure is thrown at the end.</summary>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        Exception? first = null;
        foreach (var stage in Enumerable.Reverse(Stages()))
        {
            try
            {
                await Task.WhenAll(stage.Where(one => one.WasStarted).Select(one => one.Observer.OnStop(cancellationToken)));
            }
            catch (Exception exception)
            {
                first ??= exception;
            }

            LowestStoppedStage = stage.Key;
        }

        if (first is not null) throw new OrleansException("Stopping failed in part.", first);
    }

    internal void Remove(LifecycleSubscription subscription) => _subscriptions.Remove(subscription);

    private List<IGrouping<int, LifecycleSubscription>> Stages() =>
        [.. _subscriptions.GroupBy(subscription => subscription.Stage).OrderBy(stage => stage.Key)];
}
