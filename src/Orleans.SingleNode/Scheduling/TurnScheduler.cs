using Orleans.Runtime;

namespace Orleans.SingleNode;

/// <summary>Runs tasks one at a time, in order, never two at once. Awaits inside a turn come back here.</summary>
internal abstract class TurnScheduler(IWorkQueue workQueue) : TaskScheduler, IThreadPoolWorkItem
{
    // Long enough to amortise the hand-over, short enough that one busy grain does not keep a thread.
    private const int TurnsPerRun = 64;

    [ThreadStatic]
    private static TurnScheduler? _runningHere;

    private readonly Queue<Task> _tasks = new();
    private bool _isRunnable;

    public virtual IGrainContext? Context => null;

    public override int MaximumConcurrencyLevel => 1;

    /// <summary>Guards everything that other threads may touch.</summary>
    protected Lock Gate { get; } = new();

    protected bool HasTasks => _tasks.Count > 0;

    public void Execute() => RunTurns(TurnsPerRun);

    /// <summary>Runs at most that many turns, then asks the work queue for another go if something is left.</summary>
    internal void RunTurns(int limit)
    {
        var outer = _runningHere;
        _runningHere = this;
        try
        {
            while (RunOneTurn())
                if (--limit <= 0)
                {
                    workQueue.Enqueue(this);
                    return;
                }
        }
        finally
        {
            _runningHere = outer;
        }
    }

    /// <summary>Under the gate: something other than a task that can run now.</summary>
    protected virtual GrainCall? TakeCall() => null;

    protected virtual void RunCall(GrainCall call) => throw new NotSupportedException();

    /// <summary>Under the gate: true when the caller must <see cref="Enqueue"/> after leaving it.</summary>
    protected bool BecomesRunnable()
    {
        var becomes = !_isRunnable;
        _isRunnable = true;
        return becomes;
    }

    protected void Enqueue() => workQueue.Enqueue(this);

    protected override void QueueTask(Task task)
    {
        bool becomesRunnable;
        lock (Gate)
        {
            _tasks.Enqueue(task);
            becomesRunnable = BecomesRunnable();
        }

        if (becomesRunnable) Enqueue();
    }

    protected override bool TryExecuteTaskInline(Task task, bool taskWasPreviouslyQueued) =>
        !taskWasPreviouslyQueued && ReferenceEquals(_runningHere, this) && TryExecuteTask(task);

    protected override IEnumerable<Task> GetScheduledTasks()
    {
        lock (Gate) return [.. _tasks];
    }

    private bool RunOneTurn()
    {
        Task? task;
        GrainCall? call = null;
        lock (Gate)
        {
            // Continuations first: they finish work already begun.
            if (!_tasks.TryDequeue(out task) && (call = TakeCall()) is null)
            {
                _isRunnable = _tasks.Count > 0;
                if (!_isRunnable) return false;
                task = _tasks.Dequeue();
            }
        }

        if (task is not null) TryExecuteTask(task);
        else RunCall(call!);
        return true;
    }
}
