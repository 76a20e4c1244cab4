using System.Diagnostics.CodeAnalysis;

namespace Orleans.Concurrency;

/// <summary>A value whose sender promises not to change it.</summary>
[SuppressMessage("Performance", "CA1815", Justification = "A wrapper; it is never compared.")]
[SuppressMessage("Design", "CA1051", Justification = "The field is the programming model's signature.")]
public readonly struct Immutable<T>(T value)
{
    public readonly T Value = value;
}
