namespace FieldService.Health;

/// <param name="Detail">Why a reading was not learned; null when it was.</param>
public readonly record struct MonitorOutcome(IntakeResult Intake, IReadOnlyList<EpisodeEvent> Events, string? Detail = null);
