namespace FieldService.Health;

/// <summary>Still active after the configured time; carries the raised priority.</summary>
public sealed record EpisodeEscalated(
    string FaultCode, int Ordinal, DateTimeOffset StartedAt, DateTimeOffset At, string Metric, Severity Severity, double Score,
    FaultPriority Priority, Reason Reason)
    : EpisodeEvent(FaultCode, Ordinal, StartedAt, At, Metric, Severity, Score, Priority, Reason);
