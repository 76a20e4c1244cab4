using Orleans.Runtime;
using Orleans.Streams;

namespace Orleans.SingleNode;

internal sealed class MemoryStream<T>(MemoryStreamProvider provider, StreamId stream) : IAsyncStream<T>
{
    public bool IsRewindable => provider.IsRewindable;

    public string ProviderName => provider.Name;

    public StreamId StreamId => stream;

    public Task OnNextAsync(T item, StreamSequenceToken? token = null) => provider.Publish(stream, [item]);

    public Task OnNextBatchAsync(IEnumerable<T> batch, StreamSequenceToken? token = null) =>
        provider.Publish(stream, [.. batch.Cast<object?>()]);

    public Task OnCompletedAsync() => throw new NotImplementedException("Queue-backed streams have no end.");

    public Task OnErrorAsync(Exception ex) => throw new NotImplementedException("Queue-backed streams carry items only.");

    public Task<StreamSubscriptionHandle<T>> SubscribeAsync(IAsyncObserver<T> observer) => SubscribeAsync(observer, null);

    public async Task<StreamSubscriptionHandle<T>> SubscribeAsync(
        IAsyncObserver<T> observer, StreamSequenceToken? token, string? filterData = null) =>
        await (await Subscribe()).ResumeAsync(observer, token);

    public Task<StreamSubscriptionHandle<T>> SubscribeAsync(IAsyncBatchObserver<T> observer) => SubscribeAsync(observer, null);

    public async Task<StreamSubscriptionHandle<T>> SubscribeAsync(IAsyncBatchObserver<T> observer, StreamSequenceToken? token) =>
        await (await Subscribe()).ResumeAsync(observer, token);

    public async Task<IList<StreamSubscriptionHandle<T>>> GetAllSubscriptionHandles()
    {
        var grain = AmbientContext.Require().GrainId;
        var known = provider.Explicit is { } explicitOnes ? await explicitOnes.For(stream) : [];
        StreamConsumer?[] all = [provider.Implicit.Of(grain, provider.Name, stream), .. known.Where(one => one.GrainId == grain)];
        return [.. all.Where(one => one is not null).Select(one => Handle(one!))];
    }

    public bool Equals(IAsyncStream<T>? other) => other is not null && stream == other.StreamId && ProviderName == other.ProviderName;

    public override bool Equals(object? obj) => Equals(obj as IAsyncStream<T>);

    public override int GetHashCode() => stream.GetHashCode();

    public int CompareTo(IAsyncStream<T>? other) => other is null ? 1 : stream.CompareTo(other.StreamId);

    // A consumer by attribute has its one subscription already; subscribing attaches to it.
    private async Task<MemorySubscriptionHandle<T>> Subscribe()
    {
        var grain = AmbientContext.Require().GrainId;
        if (provider.Implicit.Of(grain, provider.Name, stream) is { } implicitOne) return Handle(implicitOne);
        if (provider.Explicit is not { } explicitOnes)
            throw new ArgumentOutOfRangeException(nameof(stream), $"Provider \"{provider.Name}\" serves implicit subscriptions only.");
        return Handle(await explicitOnes.Add(stream, grain));
    }

    private MemorySubscriptionHandle<T> Handle(StreamConsumer consumer) => new(provider, stream, consumer.SubscriptionId);
}
