using Orleans.SingleNode;

namespace Orleans.Runtime;

/// <summary>A proxy of a grain or observer. Equal when identity and interface are.</summary>
public abstract class GrainReference : IAddressable, IEquatable<GrainReference>
{
    private readonly GrainInterface _interface;
    private readonly CallSender _sender;

    protected GrainReference(ReferenceParts parts)
    {
        GrainId = parts.GrainId;
        _interface = parts.Interface;
        _sender = parts.Sender;
    }

    public GrainId GrainId { get; }

    public string InterfaceName => _interface.Type.FullName ?? _interface.Name;

    internal GrainInterfaceType InterfaceType => _interface.Id;

    internal CallSender Sender => _sender;

    public bool Equals(GrainReference? other) =>
        other is not null && GrainId == other.GrainId && InterfaceType == other.InterfaceType;

    public override bool Equals(object? obj) => Equals(obj as GrainReference);

    public override int GetHashCode() => GrainId.GetHashCode();

    public override string ToString() => $"GrainReference:{GrainId} ({InterfaceName})";

    internal object As(Type interfaceType) =>
        interfaceType.IsInstanceOfType(this) ? this : _sender.References.Create(GrainId, interfaceType);

    /// <summary>For generated code.</summary>
    protected Task Send(TaskCall call, CancellationToken cancellationToken = default)
    {
        call.Reference = this;
        return _sender.Send(call, cancellationToken);
    }

    /// <summary>For generated code.</summary>
    protected Task<TResult> Send<TResult>(TaskCall<TResult> call, CancellationToken cancellationToken = default)
    {
        call.Reference = this;
        return _sender.Send(call, cancellationToken);
    }

    /// <summary>For generated code: what travels in place of an addressable argument.</summary>
    protected static TAddressable? ToReference<TAddressable>(TAddressable? argument) where TAddressable : class => argument switch
    {
        null or GrainReference => argument,
        IGrainBase grain => (TAddressable)grain.GrainContext.GrainReference.As(typeof(TAddressable)),
        _ => throw new NotSupportedException(
            $"{argument.GetType()} is not a reference: pass what {nameof(IGrainFactory.CreateObjectReference)} returned."),
    };
}
