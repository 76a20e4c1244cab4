using System.Collections.Immutable;

namespace FieldService.Grains.Scheduling;

public sealed record DeadlineState
{
    public ImmutableDictionary<string, DateTimeOffset> Due { get; init; } = ImmutableDictionary<string, DateTimeOffset>.Empty;
}
