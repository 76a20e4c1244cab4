using System.Collections.Concurrent;
using Orleans.Runtime;
using Orleans.Storage;

namespace Orleans.SingleNode;

/// <summary>
/// Subscriptions that grains made themselves, per stream, in the grain storage for it. One process is the only writer,
/// so what was read once stays true; changes of one stream are made one at a time.
/// </summary>
internal sealed class ExplicitSubscriptions(string provider, IGrainStorage storage)
{
    private readonly ConcurrentDictionary<StreamId, ExplicitSubscriptionList> _streams = new();

    public Task<IReadOnlyList<StreamConsumer>> For(StreamId stream) => List(stream).Read();

    public async Task<StreamConsumer> Add(StreamId stream, GrainId grainId)
    {
        var consumer = new StreamConsumer(Guid.NewGuid(), grainId, false);
        await List(stream).Change(list => list.Add(consumer));
        return consumer;
    }

    public Task Remove(StreamId stream, Guid subscriptionId) =>
        List(stream).Change(list => list.RemoveAll(one => one.SubscriptionId == subscriptionId));

    private ExplicitSubscriptionList List(StreamId stream) => _streams.GetOrAdd(stream, _ =>
        new ExplicitSubscriptionList(storage, GrainId.Create("pubsubrendezvous", $"{provider}/{stream}")));
}
