namespace FieldService.Health;

/// <summary>The severity of an active episode has risen by a level.</summary>
public sealed record EpisodeStrengthened(
    string FaultCode, int Ordinal, DateTimeOffset StartedAt, DateTimeOffset At, string Metric, Severity Severity, double Score,
    FaultPriority Priority, Reason Reason)
    : EpisodeEvent(FaultCode, Ordinal, StartedAt, At, Metric, Severity, Score, Priority, Reason);
