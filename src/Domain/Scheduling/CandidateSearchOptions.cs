namespace FieldService.Domain.Scheduling;

public sealed record CandidateSearchOptions
{
    public static CandidateSearchOptions Default { get; } = new();

    /// <summary>How far ahead slots are looked for. Longer finds more and costs time on full calendars.</summary>
    public TimeSpan Horizon { get; init; } = TimeSpan.FromDays(14);

    /// <summary>Nobody departs sooner than this from now: time to read the message and to pack up.</summary>
    public TimeSpan Preparation { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>An older location says nothing about where the next trip begins.</summary>
    public TimeSpan LocationFreshness { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>Arrivals within one bucket count as equally soon; the shortest trip wins among them.</summary>
    public TimeSpan ArrivalBucket { get; init; } = TimeSpan.FromMinutes(30);

    /// <summary>A visit under way is taken to last at least this much longer, whatever its plan says.</summary>
    public TimeSpan Overrun { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>Idle for longer than this, a technician is taken to set out from home again.</summary>
    public TimeSpan ReturnsHomeAfter { get; init; } = TimeSpan.FromHours(6);
}
