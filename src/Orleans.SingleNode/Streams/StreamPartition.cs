using Orleans.Runtime;

namespace Orleans.SingleNode;

/// <summary>
/// One queue of a provider. It numbers what it accepts; each consumer of each stream then takes its own pace,
/// so that a slow or failing one delays nobody else.
/// </summary>
internal sealed class StreamPartition(MemoryStreamProvider provider, StreamSettings settings)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<(StreamId, Guid), ConsumerQueue> _queues = [];
    private readonly BackgroundTurns _turns = new(settings.WorkQueue);
    private long _lastSequence;

    /// <summary>Completes when every consumer's queue has taken it; waits while one of them is full.</summary>
    public async Task Publish(StreamId stream, IReadOnlyList<StreamConsumer> consumers, IReadOnlyList<object?> items)
    {
        while (TryAccept(stream, consumers, items) is { } space)
            await space;
    }

    public Task Drained()
    {
        lock (_gate) return Task.WhenAll(_queues.Values.Select(queue => queue.Drained));
    }

    /// <summary>Under the gate of the queue's own: nothing is left, so nothing needs to be remembered.</summary>
    public bool TryForget(ConsumerQueue queue)
    {
        lock (_gate)
        {
            if (!queue.IsEmpty) return false;
            return _queues.Remove((queue.Stream, queue.Consumer.SubscriptionId));
        }
    }

    /// <summary>Null when accepted, else a task to wait for before trying again.</summary>
    private Task? TryAccept(StreamId stream, IReadOnlyList<StreamConsumer> consumers, IReadOnlyList<object?> items)
    {
        var started = new List<ConsumerQueue>();
        lock (_gate)
        {
            foreach (var consumer in consumers)
                if (_queues.TryGetValue((stream, consumer.SubscriptionId), out var full) && full.WaitForSpace() is { } space)
                    return space;
            var batch = new StreamBatch(items, ++_lastSequence, RequestContext.Current);
            foreach (var consumer in consumers)
                Enqueue(stream, consumer, batch, started);
        }

        foreach (var queue in started)
            _ = _turns.Run(queue.DeliverAll);
        return null;
    }

    private void Enqueue(StreamId stream, StreamConsumer consumer, StreamBatch batch, List<ConsumerQueue> started)
    {
        var key = (stream, consumer.SubscriptionId);
        if (!_queues.TryGetValue(key, out var queue))
        {
            _queues[key] = queue = new ConsumerQueue(provider, this, settings, stream, consumer);
            started.Add(queue);
        }

        queue.Enqueue(batch);
    }
}
