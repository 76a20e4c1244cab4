using Orleans.Runtime;

namespace Orleans.SingleNode;

/// <summary>The observers that one activation has attached, by subscription. Touched only in its turns.</summary>
internal sealed class StreamHandlers
{
    private readonly Dictionary<Guid, StreamHandler> _handlers = [];

    public static StreamHandlers Of(IGrainContext context)
    {
        if (context.GetComponent<StreamHandlers>() is { } existing) return existing;
        var created = new StreamHandlers();
        context.SetComponent(created);
        return created;
    }

    public StreamHandler? Find(Guid subscriptionId) => _handlers.GetValueOrDefault(subscriptionId);

    public void Attach(Guid subscriptionId, StreamHandler handler) => _handlers[subscriptionId] = handler;

    public void Detach(Guid subscriptionId) => _handlers.Remove(subscriptionId);
}
