namespace FieldService.Health;

public sealed record EpisodeResolved(
    string FaultCode, int Ordinal, DateTimeOffset StartedAt, DateTimeOffset At, string Metric, Severity Severity, double Score,
    FaultPriority Priority, Reason Reason, ResolutionCause Cause)
    : EpisodeEvent(FaultCode, Ordinal, StartedAt, At, Metric, Severity, Score, Priority, Reason);
