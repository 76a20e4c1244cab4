using Orleans.Runtime;

namespace Orleans.SingleNode;

/// <summary>A callable interface and how to make proxies of it.</summary>
public sealed class GrainInterface(Type type, string name, Func<ReferenceParts, GrainReference> createProxy)
{
    public Type Type { get; } = type;

    public string Name { get; } = name;

    internal GrainInterfaceType Id { get; } = GrainInterfaceType.Create(name);

    internal Func<ReferenceParts, GrainReference> CreateProxy { get; } = createProxy;
}
