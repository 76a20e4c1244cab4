using Orleans.Runtime;

namespace Orleans.SingleNode;

internal abstract class TurnScheduler : TaskScheduler
{
    public abstract IGrainContext? Context { get; }
}
