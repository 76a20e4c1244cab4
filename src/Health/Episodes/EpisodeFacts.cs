namespace FieldService.Health;

/// <summary>What every event of an episode carries.</summary>
internal readonly record struct EpisodeFacts(EpisodeState State, DateTimeOffset At, FaultPriority Priority)
{
    private Reason Reason => State.Reason!;

    public EpisodeSuspected Suspected() =>
        new(State.FaultCode, State.Ordinal, State.StartedAt, At, Reason.Metric, State.Severity, State.Score, Priority, Reason);

    public EpisodeActivated Activated() =>
        new(State.FaultCode, State.Ordinal, State.StartedAt, At, Reason.Metric, State.Severity, State.Score, Priority, Reason);

    public EpisodeStrengthened Strengthened() =>
        new(State.FaultCode, State.Ordinal, State.StartedAt, At, Reason.Metric, State.Severity, State.Score, Priority, Reason);

    public EpisodeEscalated Escalated() =>
        new(State.FaultCode, State.Ordinal, State.StartedAt, At, Reason.Metric, State.Severity, State.Score, Priority, Reason);

    public EpisodeResolved Resolved(ResolutionCause cause) =>
        new(State.FaultCode, State.Ordinal, State.StartedAt, At, Reason.Metric, State.Severity, State.Score, Priority, Reason, cause);
}
