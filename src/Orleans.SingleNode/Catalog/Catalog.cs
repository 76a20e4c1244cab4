using System.Collections.Concurrent;
using Orleans.Runtime;

namespace Orleans.SingleNode;

/// <summary>The directory: who answers for which id. One lookup per call, no lock.</summary>
internal sealed class Catalog(GrainClasses classes, ActivationEnvironment environment)
{
    private readonly ConcurrentDictionary<GrainId, ICallTarget> _targets = new();
    private volatile SiloPhase _phase;
    private long _lastActivationId;

    public SiloPhase Phase
    {
        get => _phase;
        set => _phase = value;
    }

    /// <summary>Walks the directory without taking its locks, which copying its values would.</summary>
    public IEnumerable<ICallTarget> Targets
    {
        get
        {
            foreach (var (_, target) in _targets) yield return target;
        }
    }

    public IEnumerable<Activation> Activations => Targets.SelectMany(static target => target switch
    {
        Activation activation => [activation],
        StatelessWorkerPool pool => pool.Workers,
        _ => Enumerable.Empty<Activation>(),
    });

    public void Deliver(GrainCall call)
    {
        if (IsRefused(call)) return;
        var id = call.Reference.GrainId;
        while (true)
        {
            if (!_targets.TryGetValue(id, out var target) && (target = Create(id, call)) is null) return;
            if (target.TryReceive(call)) return;
            Remove(id, target);
        }
    }

    /// <summary>Sends a call that its activation could not serve to the next one.</summary>
    public void Forward(GrainCall call)
    {
        if (!call.IsForwardable || call.IsCompleted) return;
        if (++call.ForwardCount > environment.Calls.MaxForwardCount)
            call.Fail(new OrleansMessageRejectionException(
                $"{call.Method.ActivityName} was forwarded {environment.Calls.MaxForwardCount} times: {call.Reference.GrainId} keeps deactivating."));
        else Deliver(call);
    }

    public void Add(GrainId id, ICallTarget target) => _targets[id] = target;

    public void Remove(GrainId id, ICallTarget target) => _targets.TryRemove(new(id, target));

    public ICallTarget? Find(GrainId id) => _targets.GetValueOrDefault(id);

    public Activation NewActivation(GrainId id, GrainClass @class, StatelessWorkerPool? pool = null) =>
        new(id, new ActivationId(Interlocked.Increment(ref _lastActivationId)), @class, this, environment, pool);

    private bool IsRefused(GrainCall call)
    {
        var phase = _phase;
        if (phase == SiloPhase.Running) return false;
        if (phase is SiloPhase.Draining or SiloPhase.Deactivating && call.Source is not null) return false;
        call.Fail(new SiloUnavailableException($"The silo is not running ({phase})."));
        return true;
    }

    private ICallTarget? Create(GrainId id, GrainCall call)
    {
        if (id.Type == ObserverDirectory.Type) return environment.DeadLetters;
        if (_phase >= SiloPhase.Deactivating)
            call.Fail(new SiloUnavailableException("The silo is stopping."));
        else if (classes.Find(id.Type) is not { } @class)
            call.Fail(new OrleansException($"There is no grain class of type \"{id.Type}\"."));
        else
            return _targets.GetOrAdd(id, @class.StatelessWorker is null
                ? NewActivation(id, @class)
                : new StatelessWorkerPool(id, @class, this));
        return null;
    }
}
