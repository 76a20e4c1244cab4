namespace Orleans.SingleNode;

/// <summary>
/// Written by the generator: a referenced assembly with grain code. The compiler drops references
/// that no type is used from, so a host that only lists its grains project would not find it otherwise.
/// </summary>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class GrainPartAttribute(string assemblyName) : Attribute
{
    public string AssemblyName { get; } = assemblyName;
}
