using System.Collections.Immutable;
using FieldService.Health;

namespace FieldService.Grains.Assets;

/// <summary>Everything the watch knows at one position of the readings log. Restored, it continues as if never interrupted.</summary>
public sealed record WatchState
{
    public long Position { get; init; }

    public long ReadingsProcessed { get; init; }

    public DateTimeOffset? LastReadingAt { get; init; }

    public double Health { get; init; } = 1;

    public ImmutableDictionary<string, MetricValue> LastValues { get; init; } = ImmutableDictionary<string, MetricValue>.Empty;

    public MonitorState Monitor { get; init; } = new();

    public ImmutableDictionary<string, GateState> Gates { get; init; } = ImmutableDictionary<string, GateState>.Empty;
}
