using System.Collections.Concurrent;
using Orleans.Concurrency;

namespace FieldService.Runtime.Tests.Persistence;

/// <summary>Two activations of one id that share a record: what a split cluster looks like to the store.</summary>
[StatelessWorker(2)]
public sealed class TwinGrain([PersistentState("counter", "faulty")] IPersistentState<CounterState> state) : Grain, ITwinGrain
{
    private static readonly ConcurrentDictionary<string, int> Inside = new();
    private readonly Guid _instance = Guid.NewGuid();

    public async Task<Guid> InstanceId(string barrier)
    {
        await Wait(barrier);
        return _instance;
    }

    public async Task<int> Add(string barrier)
    {
        await Wait(barrier);
        state.State.Value++;
        await state.WriteStateAsync();
        return state.State.Value;
    }

    // Says how many are in, so that a test knows when both activations hold a call.
    private static Task Wait(string barrier)
    {
        Barriers.Open($"{barrier}:{Inside.AddOrUpdate(barrier, 1, static (_, count) => count + 1)}");
        return Barriers.Wait(barrier);
    }
}
