namespace Orleans.Runtime;

/// <summary>Tells two activations of one grain apart.</summary>
public readonly struct ActivationId : IEquatable<ActivationId>
{
    private readonly long _value;

    internal ActivationId(long value) => _value = value;

    public bool IsDefault => _value == 0;

    public bool Equals(ActivationId other) => _value == other._value;

    public override bool Equals(object? obj) => obj is ActivationId other && Equals(other);

    public override int GetHashCode() => _value.GetHashCode();

    public override string ToString() => $"@{_value:x}";

    public static bool operator ==(ActivationId left, ActivationId right) => left.Equals(right);

    public static bool operator !=(ActivationId left, ActivationId right) => !left.Equals(right);
}
