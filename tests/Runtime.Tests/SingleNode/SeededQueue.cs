using Orleans.SingleNode;

namespace FieldService.Runtime.Tests.SingleNode;

/// <summary>Keeps what is runnable and lets a seed choose the next turn, all on the thread that asks.</summary>
internal sealed class SeededQueue(int seed) : IWorkQueue
{
    private readonly Random _random = new(seed);
    private readonly List<TurnScheduler> _runnable = [];

    public void Enqueue(TurnScheduler scheduler)
    {
        lock (_runnable) _runnable.Add(scheduler);
    }

    public void RunUntil(Task done)
    {
        while (!done.IsCompleted && Take() is { } next)
            next.RunTurns(1);
    }

    private TurnScheduler? Take()
    {
        lock (_runnable)
        {
            if (_runnable.Count == 0) return null;
            var index = _random.Next(_runnable.Count);
            var chosen = _runnable[index];
            _runnable.RemoveAt(index);
            return chosen;
        }
    }
}
