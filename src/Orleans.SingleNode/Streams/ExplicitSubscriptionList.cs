using Orleans.Runtime;
using Orleans.Storage;

namespace Orleans.SingleNode;

internal sealed class ExplicitSubscriptionList(IGrainStorage storage, GrainId id) : IDisposable
{
    private const string StateName = "subscriptions";
    private readonly SemaphoreSlim _gate = new(1, 1);
    private readonly GrainState<StoredSubscriptions> _state = new();
    private volatile IReadOnlyList<StreamConsumer>? _known;

    public async Task<IReadOnlyList<StreamConsumer>> Read()
    {
        if (_known is { } known) return known;
        await Change(static _ => { });
        return _known!;
    }

    public async Task Change(Action<List<StreamConsumer>> change)
    {
        await _gate.WaitAsync();
        try
        {
            var list = await Load();
            var before = list.Count;
            change(list);
            if (list.Count != before) await Save(list);
            _known = list;
        }
        finally
        {
            _gate.Release();
        }
    }

    public void Dispose() => _gate.Dispose();

    private async Task<List<StreamConsumer>> Load()
    {
        if (_known is { } known) return [.. known];
        await storage.ReadStateAsync(StateName, id, _state);
        return [.. (_state.State?.Items ?? []).Select(one => new StreamConsumer(one.Id, GrainId.Parse(one.GrainId), false))];
    }

    private Task Save(List<StreamConsumer> list)
    {
        _state.State = new StoredSubscriptions
        {
            Items = [.. list.Select(one => new StoredSubscription { Id = one.SubscriptionId, GrainId = one.GrainId.ToString() })],
        };
        return storage.WriteStateAsync(StateName, id, _state);
    }
}
