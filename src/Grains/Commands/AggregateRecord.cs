using FieldService.Grains.News;

namespace FieldService.Grains.Commands;

/// <summary>What is stored for one aggregate: everything that must change together is in here, so that one write changes it together.</summary>
public sealed record AggregateRecord<TState> where TState : class
{
    /// <summary>Null until the aggregate is created.</summary>
    public TState? Value { get; init; }

    /// <summary>Rises by one with every write that changed the value.</summary>
    public long Version { get; init; }

    public CommandMemory Memory { get; init; } = new();

    public Outbox Outbox { get; init; } = Outbox.Empty;
}
