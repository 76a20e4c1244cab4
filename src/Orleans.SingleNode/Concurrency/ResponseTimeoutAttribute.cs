using System.Globalization;

namespace Orleans;

/// <summary>Bounds how long callers of the method wait. <see cref="TimeSpan.Parse(string, IFormatProvider)"/> text.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ResponseTimeoutAttribute(string timeout) : Attribute
{
    public TimeSpan? Timeout { get; init; } = TimeSpan.Parse(timeout, CultureInfo.InvariantCulture);
}
