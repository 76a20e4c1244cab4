namespace Orleans.Metadata;

/// <summary>Says which of several implementing classes <c>GetGrain</c> means.</summary>
[AttributeUsage(AttributeTargets.Interface)]
public sealed class DefaultGrainTypeAttribute(string grainType) : Attribute
{
    public string GrainType { get; } = grainType;
}
