using Orleans.Storage;

namespace FieldService.Runtime.Tests.Persistence;

public sealed class StateGrain([PersistentState("counter", "faulty")] IPersistentState<CounterState> state) : Grain, IStateGrain
{
    private readonly Guid _instance = Guid.NewGuid();

    public override Task OnDeactivateAsync(DeactivationReason reason, CancellationToken cancellationToken) =>
        this.GetPrimaryKeyString().StartsWith("flushes", StringComparison.Ordinal) ? state.WriteStateAsync(cancellationToken) : Task.CompletedTask;

    public Task<Guid> InstanceId() => Task.FromResult(_instance);

    public Task<int> Value() => Task.FromResult(state.State.Value);

    public Task<string?> ETag() => Task.FromResult(state.Etag);

    public Task<bool> Exists() => Task.FromResult(state.RecordExists);

    public Task Set(int value)
    {
        state.State.Value = value;
        return state.WriteStateAsync();
    }

    public Task SetWithoutWriting(int value)
    {
        state.State.Value = value;
        return Task.CompletedTask;
    }

    public Task Reread() => state.ReadStateAsync();

    public Task Clear() => state.ClearStateAsync();

    public Task SetFiveTimes(int last) => Task.WhenAll(Enumerable.Range(last - 4, 5).Select(Set));

    public async Task SetAndSwallow(int value)
    {
        try
        {
            await Set(value);
        }
        catch (InconsistentStateException)
        {
            await state.ReadStateAsync();
        }
    }

    public async Task<string> TouchStateOutside()
    {
        var thrown = await Record.ExceptionAsync(() => Task.Run(() => state.State.Value));
        return thrown?.GetType().Name ?? "nothing";
    }
}
