using Orleans.Streams;

namespace Orleans.Providers.Streams.Common;

[GenerateSerializer]
public class EventSequenceToken : StreamSequenceToken
{
    public EventSequenceToken() : this(0)
    {
    }

    public EventSequenceToken(long seqNumber) : this(seqNumber, 0)
    {
    }

    public EventSequenceToken(long seqNumber, int eventInd)
    {
        SequenceNumber = seqNumber;
        EventIndex = eventInd;
    }

    [Id(0)] public sealed override long SequenceNumber { get; protected set; }

    [Id(1)] public sealed override int EventIndex { get; protected set; }

    public EventSequenceToken CreateSequenceTokenForEvent(int eventInd) => new(SequenceNumber, eventInd);

    public override bool Equals(StreamSequenceToken? other) => other is EventSequenceToken && CompareTo(other) == 0;

    public override int CompareTo(StreamSequenceToken? other)
    {
        if (other is null) return 1;
        var bySequence = SequenceNumber.CompareTo(other.SequenceNumber);
        return bySequence != 0 ? bySequence : EventIndex.CompareTo(other.EventIndex);
    }

    public override string ToString() => $"[{SequenceNumber}:{EventIndex}]";
}
