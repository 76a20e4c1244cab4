using Orleans.Runtime;

namespace Orleans.SingleNode;

internal sealed class StartupStage(Func<CancellationToken, Task> start, int stage) : ILifecycleParticipant<ISiloLifecycle>
{
    public void Participate(ISiloLifecycle lifecycle) => lifecycle.Subscribe(nameof(StartupStage), stage, start);
}
