using System.Diagnostics.CodeAnalysis;
using Orleans.Runtime;

namespace Orleans.SingleNode;

/// <summary>What a proxy is made of. Opaque to generated code, which only hands it to the base class.</summary>
[SuppressMessage("Performance", "CA1815", Justification = "Never compared.")]
public readonly struct ReferenceParts
{
    internal ReferenceParts(GrainId grainId, GrainInterface @interface, CallSender sender)
    {
        GrainId = grainId;
        Interface = @interface;
        Sender = sender;
    }

    internal GrainId GrainId { get; }

    internal GrainInterface Interface { get; }

    internal CallSender Sender { get; }
}
