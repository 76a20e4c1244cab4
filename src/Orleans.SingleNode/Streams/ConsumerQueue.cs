using Orleans.Runtime;

namespace Orleans.SingleNode;

/// <summary>
/// What one consumer of one stream has still to get. Lives while there is something, and delivers on the partition's turns.
/// </summary>
internal sealed partial class ConsumerQueue(
    MemoryStreamProvider provider, StreamPartition partition, StreamSettings settings, StreamId stream, StreamConsumer consumer)
{
    private readonly Lock _gate = new();
    private readonly Queue<StreamBatch> _batches = new();
    private readonly TaskCompletionSource _drained = new();
    private TaskCompletionSource? _space;

    public StreamId Stream => stream;

    public StreamConsumer Consumer => consumer;

    public Task Drained => _drained.Task;

    public bool IsEmpty
    {
        get
        {
            lock (_gate) return _batches.Count == 0;
        }
    }

    public void Enqueue(StreamBatch batch)
    {
        lock (_gate) _batches.Enqueue(batch);
    }

    /// <summary>Null when there is room, else what completes when there is.</summary>
    public Task? WaitForSpace()
    {
        lock (_gate)
        {
            if (_batches.Count < settings.MaxPending) return null;
            return (_space ??= new TaskCompletionSource()).Task;
        }
    }

    public async Task DeliverAll()
    {
        do
        {
            var batches = Next();
            await DeliverWithRetries(batches);
            Done(batches.Count);
        }
        while (!partition.TryForget(this));
        _drained.TrySetResult();
    }

    private List<StreamBatch> Next()
    {
        lock (_gate) return [.. _batches.Take(settings.DeliverySize)];
    }

    private void Done(int count)
    {
        TaskCompletionSource? space;
        lock (_gate)
        {
            while (count-- > 0) _batches.Dequeue();
            space = _space;
            _space = null;
        }

        space?.TrySetResult();
    }
}
