using System.Reflection;
using Orleans.Runtime;

namespace Orleans.SingleNode;

/// <summary>Everything that the generator wrote down, over all assemblies of the process.</summary>
internal sealed class GrainCode : IGrainCodeRegistry
{
    private readonly Dictionary<Type, GrainInterface> _interfaces = [];
    private readonly Dictionary<GrainInterfaceType, GrainInterface> _byName = [];
    private readonly HashSet<Type> _classes = [];

    public GrainCode()
    {
        foreach (var assembly in GrainAssemblies.Find())
            foreach (var attribute in assembly.GetCustomAttributes<GeneratedGrainCodeAttribute>())
                ((IGrainCode)Activator.CreateInstance(attribute.CodeType, nonPublic: true)!).Register(this);
    }

    public IReadOnlyCollection<Type> Classes => _classes;

    public void AddInterface(GrainInterface @interface)
    {
        if (_interfaces.TryAdd(@interface.Type, @interface)) _byName.TryAdd(@interface.Id, @interface);
    }

    public void AddClass(Type grainClass) => _classes.Add(grainClass);

    public GrainInterface Interface(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        return _interfaces.TryGetValue(type, out var found)
            ? found
            : throw new ArgumentException($"{type} has no generated proxy: it is no grain or observer interface, or its project lacks UsesOrleans.");
    }

    public GrainInterface Interface(GrainInterfaceType type) => _byName.TryGetValue(type, out var found)
        ? found
        : throw new ArgumentException($"There is no grain interface \"{type}\".");
}
