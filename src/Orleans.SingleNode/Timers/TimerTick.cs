using Orleans.Runtime;

namespace Orleans.SingleNode;

internal sealed class TimerTick : LocalCall
{
    private static readonly GrainMethod TickMethod =
        new(typeof(IGrainTimerInvoker), nameof(IGrainTimerInvoker.InvokeCallbackAsync), CallOptions.None, null, []);
    private readonly GrainTimer _timer;
    private readonly int _version;

    public TimerTick(GrainTimer timer, int version, GrainReference reference) : base(TickMethod)
    {
        _timer = timer;
        _version = version;
        Reference = reference;
    }

    internal override bool IsAlwaysInterleave => _timer.Interleaves;

    internal override bool CountsAsUse => _timer.KeepsAlive;

    internal override bool IsForwardable => false;

    internal override bool IsFiltered => true;

    internal override Task Begin(object instance) => _timer.RunTick();

    internal override void CompleteFrom(Task finished) => _timer.OnTickFinished(finished, _version);
}
