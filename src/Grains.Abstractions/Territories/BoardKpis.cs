namespace FieldService.Grains.Abstractions.Territories;

/// <param name="UtilisationToday">(work + travel) booked / working hours, of today's shifts; 0-1.</param>
[GenerateSerializer, Immutable, Alias("fs.board-kpis.v1")]
public sealed record BoardKpis(
    [property: Id(0)] int Unscheduled,
    [property: Id(1)] int Scheduled,
    [property: Id(2)] int InProgress,
    [property: Id(3)] int CompletedToday,
    [property: Id(4)] int ActiveAlerts,
    [property: Id(5)] int TechniciansOnShift,
    [property: Id(6)] int TechniciansTraveling,
    [property: Id(7)] double UtilisationToday,
    [property: Id(8)] int TravelSecondsToday);
