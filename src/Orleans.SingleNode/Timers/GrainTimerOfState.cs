using Microsoft.Extensions.Logging;
using Orleans.Runtime;

namespace Orleans.SingleNode;

internal sealed class GrainTimer<TState>(
    Activation activation, TimeProvider time, ILogger log, Func<TState, CancellationToken, Task> callback, TState state,
    GrainTimerCreationOptions options) : GrainTimer(activation, time, log, options)
{
    protected override Task RunCallback() => callback(state, DisposalToken);
}
