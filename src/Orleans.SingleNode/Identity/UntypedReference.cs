using Orleans.Runtime;

namespace Orleans.SingleNode;

/// <summary>A grain's identity before anyone said which interface is meant.</summary>
internal sealed class UntypedReference(ReferenceParts parts) : GrainReference(parts)
{
    public static GrainInterface Interface { get; } = new(typeof(IAddressable), "", static parts => new UntypedReference(parts));
}
