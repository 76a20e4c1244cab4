using Orleans.SingleNode;

namespace FieldService.Simulation.Engine;

/// <summary>What is runnable in one process, or among those outside. The seed picks; after death nothing is ever picked again.</summary>
internal sealed class SeededWorkQueue(Random random) : IWorkQueue
{
    private readonly List<TurnScheduler> _runnable = [];
    private readonly int _thread = Environment.CurrentManagedThreadId;
    private bool _isDead;

    public int Count => _runnable.Count;

    public void Enqueue(TurnScheduler scheduler)
    {
        if (Environment.CurrentManagedThreadId != _thread)
            throw new InvalidOperationException($"{scheduler} became runnable on another thread: something ran outside of the simulation.");
        if (!_isDead) _runnable.Add(scheduler);
    }

    /// <summary>Lets one of the runnable have one turn. Answers which, for the trace.</summary>
    public int RunOne()
    {
        var index = random.Next(_runnable.Count);
        var chosen = _runnable[index];
        _runnable[index] = _runnable[^1];
        _runnable.RemoveAt(_runnable.Count - 1);
        chosen.RunTurns(1);
        return index;
    }

    public void Die()
    {
        _isDead = true;
        _runnable.Clear();
    }
}
