using Orleans.Runtime;

namespace Orleans.SingleNode;

/// <summary>Several activations of one id: the first idle one, else a new one, else the shortest queue.</summary>
internal sealed class StatelessWorkerPool(GrainId id, GrainClass grainClass, Catalog catalog) : ICallTarget
{
    private readonly Lock _gate = new();
    private readonly List<Activation> _workers = [];
    private readonly int _limit = grainClass.StatelessWorker!.MaxLocalWorkers;

    public IReadOnlyList<Activation> Workers
    {
        get
        {
            lock (_gate) return [.. _workers];
        }
    }

    public bool TryReceive(GrainCall call)
    {
        lock (_gate)
        {
            // A chosen worker may be gone without having told yet; the pool itself never goes.
            for (var worker = Choose(); !worker.TryReceive(call); worker = Choose())
                _workers.Remove(worker);
            return true;
        }
    }

    public void Remove(Activation worker)
    {
        lock (_gate) _workers.Remove(worker);
    }

    public void Expire(int now)
    {
        foreach (var worker in Workers)
            worker.Expire(now);
    }

    public void Abandon(Exception reason)
    {
        foreach (var worker in Workers)
            worker.Abandon(reason);
    }

    private Activation Choose()
    {
        var least = _workers.MinBy(static worker => worker.Load);
        if (least is { Load: 0 } || (least is not null && _workers.Count >= _limit)) return least;
        var worker = catalog.NewActivation(id, grainClass, this);
        _workers.Add(worker);
        return worker;
    }
}
