namespace Orleans.Runtime;

/// <summary>A proxy of a grain or observer. Equal when identity and interface are.</summary>
public abstract class GrainReference : IAddressable, IEquatable<GrainReference>
{
    public abstract GrainId GrainId { get; }

    public abstract string InterfaceName { get; }

    public bool Equals(GrainReference? other) =>
        other is not null && GrainId == other.GrainId && InterfaceName == other.InterfaceName;

    public override bool Equals(object? obj) => Equals(obj as GrainReference);

    public override int GetHashCode() => GrainId.GetHashCode();

    public override string ToString() => $"GrainReference:{GrainId} ({InterfaceName})";

    internal abstract object As(Type interfaceType);
}
