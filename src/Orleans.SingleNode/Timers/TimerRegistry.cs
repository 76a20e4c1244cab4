using Microsoft.Extensions.Logging;
using Orleans.Runtime;
using Orleans.Timers;

namespace Orleans.SingleNode;

internal sealed class TimerRegistry(Clocks clocks, ILoggerFactory loggers) : ITimerRegistry
{
    private readonly ILogger _log = loggers.CreateLogger("Orleans.Timers");

    public IGrainTimer RegisterGrainTimer<TState>(
        IGrainContext grainContext, Func<TState, CancellationToken, Task> callback, TState state, GrainTimerCreationOptions options)
    {
        AmbientContext.RequireIs(grainContext);
        var timer = new GrainTimer<TState>((Activation)grainContext, clocks.Grains, _log, callback, state, options);
        timer.Start(options.DueTime);
        return timer;
    }
}
