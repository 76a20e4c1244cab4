using Orleans.Runtime;
using Orleans.Streams;

namespace Orleans.SingleNode;

internal sealed class MemorySubscriptionHandle<T>(MemoryStreamProvider provider, StreamId stream, Guid subscriptionId)
    : StreamSubscriptionHandle<T>
{
    private bool _isUsed;

    public override StreamId StreamId => stream;

    public override string ProviderName => provider.Name;

    public override Guid HandleId => subscriptionId;

    public override Task<StreamSubscriptionHandle<T>> ResumeAsync(IAsyncObserver<T> observer, StreamSequenceToken? token = null) =>
        Attach(new ItemHandler<T>(observer, token));

    public override Task<StreamSubscriptionHandle<T>> ResumeAsync(IAsyncBatchObserver<T> observer, StreamSequenceToken? token = null) =>
        Attach(new BatchHandler<T>(observer, token));

    public override Task UnsubscribeAsync()
    {
        Use();
        StreamHandlers.Of(AmbientContext.Require()).Detach(subscriptionId);
        return provider.Explicit?.Remove(stream, subscriptionId) ?? Task.CompletedTask;
    }

    private Task<StreamSubscriptionHandle<T>> Attach(StreamHandler handler)
    {
        Use();
        StreamHandlers.Of(AmbientContext.Require()).Attach(subscriptionId, handler);
        return Task.FromResult<StreamSubscriptionHandle<T>>(new MemorySubscriptionHandle<T>(provider, stream, subscriptionId));
    }

    private void Use()
    {
        if (_isUsed) throw new InvalidOperationException("The handle was resumed or unsubscribed before; use the one that gave.");
        _isUsed = true;
    }
}
