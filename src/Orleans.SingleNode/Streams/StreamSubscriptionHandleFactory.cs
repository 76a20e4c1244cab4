using Orleans.Runtime;
using Orleans.Streams;
using Orleans.Streams.Core;

namespace Orleans.SingleNode;

internal sealed class StreamSubscriptionHandleFactory(MemoryStreamProvider provider, StreamId stream, Guid subscriptionId)
    : IStreamSubscriptionHandleFactory
{
    public StreamId StreamId => stream;

    public string ProviderName => provider.Name;

    public GuidId SubscriptionId { get; } = GuidId.GetGuidId(subscriptionId);

    public StreamSubscriptionHandle<T> Create<T>() => new MemorySubscriptionHandle<T>(provider, stream, subscriptionId);
}
