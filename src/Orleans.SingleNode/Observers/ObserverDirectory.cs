using Orleans.Runtime;

namespace Orleans.SingleNode;

/// <summary>Objects outside of grains that can be called. Held weakly: whoever made one keeps it alive.</summary>
internal sealed class ObserverDirectory(Catalog catalog, CallEnvironment environment)
{
    public static GrainType Type { get; } = GrainType.Create("sys.observer");

    public GrainId Add(IGrainObserver observer)
    {
        var id = GrainId.Create(Type, Guid.NewGuid().ToString("N"));
        catalog.Add(id, new ObserverTarget(observer, environment));
        return id;
    }

    public void Remove(GrainId id)
    {
        if (catalog.Find(id) is { } target) catalog.Remove(id, target);
    }
}
