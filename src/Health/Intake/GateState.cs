namespace FieldService.Health;

public sealed class GateState
{
    /// <summary>Sequence number that continues the order; null before the first reading.</summary>
    public long? Expected { get; set; }

    /// <summary>Number the device began with, as far as we know.</summary>
    public long First { get; set; }

    /// <summary>Newest timestamp seen from the device.</summary>
    public DateTimeOffset Newest { get; set; }

    /// <summary>Metrics already released with the number before <see cref="Expected"/>: one message may carry several.</summary>
    public List<string> LastMetrics { get; init; } = [];

    /// <summary>Waiting for a gap, by sequence.</summary>
    public List<HeldReading> Held { get; init; } = [];

    /// <summary>Latest gaps given up: what arrives for them is late, any other passed number is a duplicate.</summary>
    public List<SkippedRange> SkippedRanges { get; init; } = [];

    public long Duplicates { get; set; }

    public long Late { get; set; }

    public long Restarts { get; set; }

    /// <summary>Numbers given up after waiting.</summary>
    public long Skipped { get; set; }

    public GateState Copy()
    {
        var copy = new GateState { LastMetrics = [.. LastMetrics], Held = [.. Held], SkippedRanges = [.. SkippedRanges] };
        (copy.Expected, copy.First, copy.Newest) = (Expected, First, Newest);
        (copy.Duplicates, copy.Late, copy.Restarts, copy.Skipped) = (Duplicates, Late, Restarts, Skipped);
        return copy;
    }
}
