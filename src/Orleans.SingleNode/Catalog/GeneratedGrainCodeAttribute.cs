namespace Orleans.SingleNode;

/// <summary>Written by the generator: where an assembly's generated code starts.</summary>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class GeneratedGrainCodeAttribute(Type codeType) : Attribute
{
    public Type CodeType { get; } = codeType;
}
