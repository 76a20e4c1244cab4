namespace FieldService.Health;

/// <summary>One fault code of one asset: the open episode, if any, and what must be remembered between episodes.</summary>
public sealed class EpisodeState
{
    public required string FaultCode { get; init; }

    public EpisodePhase Phase { get; set; }

    /// <summary>Of the open or the last episode; 0 before the first.</summary>
    public int Ordinal { get; set; }

    public DateTimeOffset StartedAt { get; set; }

    public DateTimeOffset ActivatedAt { get; set; }

    public DateTimeOffset HoldOffUntil { get; set; }

    public bool Escalated { get; set; }

    public Severity Severity { get; set; }

    public double Score { get; set; }

    public Reason? Reason { get; set; }

    /// <summary>Raised by no-fault-found: scores are divided by it.</summary>
    public double Factor { get; set; } = 1;

    public EpisodeState Copy() => (EpisodeState)MemberwiseClone();
}
