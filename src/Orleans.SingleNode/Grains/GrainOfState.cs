using System.Diagnostics.CodeAnalysis;
using Orleans.Core;
using Orleans.SingleNode;

namespace Orleans;

/// <summary>A grain with one state named "state". New code takes <c>IPersistentState</c> in its constructor instead.</summary>
[SuppressMessage("Naming", "CA1708", Justification = "The names are the programming model's.")]
public class Grain<TGrainState> : Grain
{
    private readonly IStorage<TGrainState> _storage;

    protected Grain() => _storage = LegacyState.Create<TGrainState>(this);

    protected TGrainState State
    {
        get => _storage.State;
        set => _storage.State = value;
    }

    protected virtual Task ReadStateAsync() => _storage.ReadStateAsync();

    protected virtual Task WriteStateAsync() => _storage.WriteStateAsync();

    protected virtual Task ClearStateAsync() => _storage.ClearStateAsync();
}
