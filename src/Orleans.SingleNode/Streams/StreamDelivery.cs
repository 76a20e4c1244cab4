using Orleans.Runtime;
using Orleans.Streams.Core;

namespace Orleans.SingleNode;

/// <summary>A delivery is a call like any other: it waits its turn and keeps the grain alive.</summary>
internal sealed class StreamDelivery : TaskCall
{
    private static readonly GrainMethod DeliverMethod = new(typeof(IStreamSubscriptionObserver), "Deliver", CallOptions.None, null, []);
    private readonly MemoryStreamProvider _provider;
    private readonly StreamId _stream;
    private readonly Guid _subscriptionId;
    private readonly IReadOnlyList<StreamBatch> _batches;
    private readonly Exception? _error;

    private StreamDelivery(
        MemoryStreamProvider provider, StreamId stream, Guid subscriptionId, IReadOnlyList<StreamBatch> batches, Exception? error)
        : base(DeliverMethod)
    {
        _provider = provider;
        _stream = stream;
        _subscriptionId = subscriptionId;
        _batches = batches;
        _error = error;
    }

    internal override bool IsFiltered => false;

    public static StreamDelivery Items(
        MemoryStreamProvider provider, StreamId stream, Guid subscriptionId, IReadOnlyList<StreamBatch> batches) =>
        new(provider, stream, subscriptionId, batches, null);

    public static StreamDelivery Error(MemoryStreamProvider provider, StreamId stream, Guid subscriptionId, Exception error) =>
        new(provider, stream, subscriptionId, [], error);

    public override int GetArgumentCount() => 0;

    public override object? GetArgument(int index) => throw new ArgumentOutOfRangeException(nameof(index));

    public override void SetArgument(int index, object value) => throw new ArgumentOutOfRangeException(nameof(index));

    protected override async Task Invoke(object instance)
    {
        var handlers = StreamHandlers.Of((IGrainContext)Holder!);
        if (handlers.Find(_subscriptionId) is null && instance is IStreamSubscriptionObserver observer)
            await observer.OnSubscribed(new StreamSubscriptionHandleFactory(_provider, _stream, _subscriptionId));
        // Nobody attached: the item is dropped, as the programming model says.
        if (handlers.Find(_subscriptionId) is not { } handler) return;
        if (_error is null) await handler.Deliver(_batches);
        else await handler.Fail(_error);
    }
}
