using Orleans.Concurrency;

namespace FieldService.Runtime.Tests.Scheduling;

[Reentrant]
public sealed class ReentrantGrain : Grain, IReentrantGrain
{
    public Task Hold(string barrier) => Barriers.Pass(barrier);

    public Task<string> Say(string text) => Task.FromResult(text);
}
