using Microsoft.Extensions.Logging;
using Orleans.Runtime;

namespace Orleans.SingleNode;

/// <summary>Runs calls on one object, deciding which of the waiting ones may start.</summary>
internal abstract partial class CallScheduler(CallEnvironment environment) : TurnScheduler(environment.WorkQueue), ICallTarget
{
    private readonly List<GrainCall> _running = [];
    private GrainCall? _firstWaiting;
    private GrainCall? _lastWaiting;
    private int _waitingCount;
    private int _waitingFlexible;
    private int _runningExclusive;

    // Set when something changed that may let a waiting call start; spares scanning the queue on every turn.
    private bool _admissionIsDue;
    private TaskCompletionSource? _idle;

    /// <summary>The object that is called; null before it exists.</summary>
    public abstract object? Instance { get; }

    /// <summary>Completes when nothing runs or waits, which may be only for a moment.</summary>
    public Task WhenIdle()
    {
        lock (Gate)
            return IsBusy ? (_idle ??= new()).Task : Task.CompletedTask;
    }

    /// <summary>How many calls run or wait; how a pool finds its least busy member.</summary>
    public int Load => _running.Count + _waitingCount;

    protected CallEnvironment Environment { get; } = environment;

    protected int RunningCount => _running.Count;

    protected bool HasWaiting => _firstWaiting is not null;

    private bool IsBusy => _running.Count > 0 || _firstWaiting is not null;

    public bool TryReceive(GrainCall call)
    {
        bool becomesRunnable;
        lock (Gate)
        {
            if (!Accepts(call)) return false;
            if (IsOverloaded(call)) return true;
            Append(call);
            becomesRunnable = BecomesRunnable();
        }

        if (becomesRunnable) Enqueue();
        return true;
    }

    /// <summary>Runs the action as a turn.</summary>
    public void Post(Action action)
    {
        using (ExecutionContext.IsFlowSuppressed() ? default : ExecutionContext.SuppressFlow())
            Task.Factory.StartNew(action, CancellationToken.None, TaskCreationOptions.DenyChildAttach, this);
    }

    /// <summary>Under the gate: false when the call must go elsewhere.</summary>
    protected abstract bool Accepts(GrainCall call);

    /// <summary>The call's task is done; its caller hears of it here.</summary>
    protected virtual void OnFinished(GrainCall call, Task finished)
    {
        if (call.IsOneWay && finished.Exception is { } unseen)
            LogOneWayFailed(Environment.Log, unseen, call.Method.ActivityName, call.Reference.GrainId);
        if (Environment.Copier is { } copier && finished.IsCompletedSuccessfully && call.ResultType != typeof(void))
            call.Complete(copier.CopyResult(call.ResultOf(finished), call.ResultType));
        else call.CompleteFrom(finished);
    }

    protected void AdmissionIsDue() => _admissionIsDue = true;

    protected GrainCall? TakeAllWaiting()
    {
        var first = _firstWaiting;
        _firstWaiting = _lastWaiting = null;
        _waitingCount = _waitingFlexible = 0;
        return first;
    }

    private void TellIdle()
    {
        if (_idle is not { } idle || IsBusy) return;
        _idle = null;
        Post(idle.SetResult);
    }

    private bool IsOverloaded(GrainCall call)
    {
        var limit = Environment.MaxEnqueuedRequests;
        if (limit <= 0 || _waitingCount < limit || !call.IsForwardable) return false;
        call.Fail(new LimitExceededException($"{call.Reference.GrainId} has {_waitingCount} waiting requests; the limit is {limit}."));
        return true;
    }

    private void Append(GrainCall call)
    {
        call.Holder = this;
        call.Next = null;
        if (_lastWaiting is null) _firstWaiting = call;
        else _lastWaiting.Next = call;
        _lastWaiting = call;
        _waitingCount++;
        if (IsFlexible(call)) _waitingFlexible++;
        _admissionIsDue = true;
    }

    [LoggerMessage(LogLevel.Warning, "The one-way call {Method} on {Target} failed.")]
    private static partial void LogOneWayFailed(ILogger log, Exception exception, string method, GrainId target);
}
