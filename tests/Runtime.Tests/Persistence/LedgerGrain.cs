namespace FieldService.Runtime.Tests.Persistence;

/// <summary>The older way to have a state, on the default storage.</summary>
public sealed class LedgerGrain : Grain<CounterState>, ILedgerGrain
{
    public Task Add(int amount)
    {
        State.Value += amount;
        return WriteStateAsync();
    }

    public Task<int> Sum() => Task.FromResult(State.Value);

    public Task Leave()
    {
        DeactivateOnIdle();
        return Task.CompletedTask;
    }
}
