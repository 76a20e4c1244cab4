using Microsoft.Extensions.Logging;
using Orleans.Runtime;

namespace Orleans.SingleNode;

/// <summary>A tick is a call that waits its turn; the next one is due a period after it completed.</summary>
internal abstract partial class GrainTimer : IGrainTimer
{
    private static readonly TimeSpan Longest = TimeSpan.FromMilliseconds(uint.MaxValue - 1);
    private readonly Activation _activation;
    private readonly ITimer _timer;
    private readonly ILogger _log;
    private readonly CancellationTokenSource _disposal = new();
    private TimeSpan _period;
    private int _version;
    private volatile bool _isDisposed;

    protected GrainTimer(Activation activation, TimeProvider time, ILogger log, GrainTimerCreationOptions options)
    {
        Check(options.DueTime, nameof(options.DueTime));
        Check(options.Period, nameof(options.Period));
        _activation = activation;
        _log = log;
        _period = options.Period;
        Interleaves = options.Interleave;
        KeepsAlive = options.KeepAlive;
        using (ExecutionContext.IsFlowSuppressed() ? default : ExecutionContext.SuppressFlow())
            _timer = time.CreateTimer(static state => ((GrainTimer)state!).Fire(), this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    public bool Interleaves { get; }

    public bool KeepsAlive { get; }

    protected CancellationToken DisposalToken => _disposal.Token;

    public void Change(TimeSpan dueTime, TimeSpan period)
    {
        Check(dueTime, nameof(dueTime));
        Check(period, nameof(period));
        if (_isDisposed) return;
        _period = period;
        _version++;
        _timer.Change(dueTime, Timeout.InfiniteTimeSpan);
    }

    public void Dispose()
    {
        if (_isDisposed) return;
        _isDisposed = true;
        _timer.Dispose();
        _activation.Remove(this);
        _disposal.Cancel();
    }

    internal void Start(TimeSpan dueTime)
    {
        _activation.Add(this);
        _timer.Change(dueTime, Timeout.InfiniteTimeSpan);
    }

    internal Task RunTick() => _isDisposed ? Task.CompletedTask : RunCallback();

    /// <summary>The tick's task is done; unless the callback changed the timer itself, the period starts now.</summary>
    internal void OnTickFinished(Task finished, int versionAtStart)
    {
        if (finished.Exception is { } exception) LogTickFailed(_log, exception, _activation);
        if (_isDisposed || _version != versionAtStart || _period == Timeout.InfiniteTimeSpan) return;
        _timer.Change(_period, Timeout.InfiniteTimeSpan);
    }

    protected abstract Task RunCallback();

    private static void Check(TimeSpan value, string name)
    {
        if (value == Timeout.InfiniteTimeSpan) return;
        ArgumentOutOfRangeException.ThrowIfLessThan(value, TimeSpan.Zero, name);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, Longest, name);
    }

    private void Fire()
    {
        if (!_isDisposed) _activation.TryReceive(new TimerTick(this, _version, _activation.GrainReference));
    }

    [LoggerMessage(LogLevel.Error, "A timer callback of {Activation} failed; the timer goes on.")]
    private static partial void LogTickFailed(ILogger log, Exception exception, Activation activation);
}
