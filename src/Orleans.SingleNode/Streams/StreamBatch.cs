using Orleans.Providers.Streams.Common;

namespace Orleans.SingleNode;

/// <summary>What one publish put into a stream.</summary>
internal sealed record StreamBatch(IReadOnlyList<object?> Items, long SequenceNumber, RequestContextData? Context)
{
    public EventSequenceToken TokenOf(int index) => new(SequenceNumber, index);
}
