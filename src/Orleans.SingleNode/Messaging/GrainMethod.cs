using System.Reflection;

namespace Orleans.SingleNode;

/// <summary>What all calls of one interface method share. Generated code makes one per method.</summary>
public sealed class GrainMethod
{
    private readonly Type[] _parameterTypes;
    private MethodInfo? _info;

    public GrainMethod(Type interfaceType, string name, CallOptions options, TimeSpan? responseTimeout, Type[] parameterTypes)
    {
        InterfaceType = interfaceType;
        Name = name;
        Options = options;
        ResponseTimeout = responseTimeout;
        _parameterTypes = parameterTypes;
        ActivityName = $"{interfaceType.Name}/{name}";
        OwnTicks = responseTimeout is { } timeout ? CallClock.ToTicks(timeout) : null;
        TakesToken = parameterTypes.Contains(typeof(CancellationToken));
    }

    public Type InterfaceType { get; }

    public string Name { get; }

    public CallOptions Options { get; }

    public TimeSpan? ResponseTimeout { get; }

    public string ActivityName { get; }

    public MethodInfo Info => _info ??= InterfaceType.GetMethod(Name, _parameterTypes)
        ?? throw new MissingMethodException(InterfaceType.FullName, Name);

    internal int? OwnTicks { get; }

    internal bool TakesToken { get; }
}
