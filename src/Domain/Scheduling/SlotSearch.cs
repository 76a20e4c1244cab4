using FieldService.Domain.Technicians;
using FieldService.Domain.Travel;

namespace FieldService.Domain.Scheduling;

/// <summary>What is the same for every technician of one search.</summary>
internal sealed record SlotSearch(CandidateQuery Query, DateTimeOffset Now, ITravelTimes Travel, CandidateSearchOptions Options)
{
    public DateTimeOffset NotBefore { get; } = Now + Options.Preparation;

    public DateTimeOffset Horizon { get; } = Now + Options.Horizon;

    public TimeSpan Work { get; } = TimeSpan.FromSeconds(Query.Requirement.DurationSeconds);

    /// <summary>The window of the requirement as bounds of the arrival; the promised window bounds it directly, the date window through the job.</summary>
    public ArrivalWindow Window { get; } = ArrivalWindow.Of(Query.Requirement);

    public bool IsFresh(LocationFix? fix) => fix is not null && Now - fix.At <= Options.LocationFreshness;
}
