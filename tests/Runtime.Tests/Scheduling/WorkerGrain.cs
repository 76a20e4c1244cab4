using Orleans.Concurrency;

namespace FieldService.Runtime.Tests.Scheduling;

[StatelessWorker(2)]
public sealed class WorkerGrain : Grain, IWorkerGrain
{
    private static int _inside;
    private readonly Guid _instance = Guid.NewGuid();

    public async Task<Guid> Work(string barrier)
    {
        Barriers.Open($"{barrier}:{Interlocked.Increment(ref _inside)}");
        await Barriers.Wait(barrier);
        return _instance;
    }
}
