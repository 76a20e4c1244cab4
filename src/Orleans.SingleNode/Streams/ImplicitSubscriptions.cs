using System.Runtime.InteropServices;
using Orleans.Runtime;

namespace Orleans.SingleNode;

/// <summary>Which grains a stream belongs to by the attributes of their classes.</summary>
internal sealed class ImplicitSubscriptions(GrainClasses classes)
{
    private readonly GrainClass[] _consumers = [.. classes.All.Where(one => one.StreamSubscriptions.Count > 0)];

    public IEnumerable<StreamConsumer> For(string provider, StreamId stream) => stream.GetNamespace() is { } streamNamespace
        ? from consumer in _consumers
          where consumer.StreamSubscriptions.Any(one => one.Predicate.IsMatch(streamNamespace))
          select Consumer(provider, stream, GrainId.Create(consumer.GrainType, stream.GetKeyAsString()))
        : [];

    public StreamConsumer? Of(GrainId grainId, string provider, StreamId stream) =>
        For(provider, stream).FirstOrDefault(consumer => consumer.GrainId == grainId);

    // The same in every run, so that a subscription keeps its identity; unique per stream is all it needs to be.
    private static StreamConsumer Consumer(string provider, StreamId stream, GrainId grainId)
    {
        Span<int> parts = [grainId.Type.GetHashCode(), StableHash.Compute(provider), stream.GetHashCode(), grainId.Key.GetHashCode()];
        return new StreamConsumer(new Guid(MemoryMarshal.AsBytes(parts)), grainId, true);
    }
}
