using System.Diagnostics.CodeAnalysis;

namespace Orleans.Streams;

/// <summary>A position in a provider's queue. Only comparable within one stream.</summary>
[SuppressMessage("Design", "CA1036", Justification = "The members are the programming model's.")]
public abstract class StreamSequenceToken : IEquatable<StreamSequenceToken?>, IComparable<StreamSequenceToken?>
{
    public abstract long SequenceNumber { get; protected set; }

    public abstract int EventIndex { get; protected set; }

    public abstract bool Equals(StreamSequenceToken? other);

    public abstract int CompareTo(StreamSequenceToken? other);

    public override bool Equals(object? obj) => Equals(obj as StreamSequenceToken);

    public override int GetHashCode() => HashCode.Combine(SequenceNumber, EventIndex);
}
