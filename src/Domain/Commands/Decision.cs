using System.Collections.Immutable;

namespace FieldService.Domain.Commands;

/// <summary>What a pure <c>Decide</c> answers: either events (possibly none: nothing to do) or a refusal.</summary>
public sealed record Decision<TEvent>(ImmutableArray<TEvent> Events, Refusal? Refusal)
{
    public static implicit operator Decision<TEvent>(Refusal refusal) => new([], refusal);

    public static implicit operator Decision<TEvent>(TEvent @event) => new([@event], null);

    public static implicit operator Decision<TEvent>(ImmutableArray<TEvent> events) => new(events, null);

    public static Decision<TEvent> Nothing { get; } = new([], null);
}
