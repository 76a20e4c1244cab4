namespace FieldService.Health;

public sealed class EvidenceState
{
    public int Count { get; set; }

    public DateTimeOffset Since { get; set; }

    public bool Confirmed { get; set; }

    public int Calm { get; set; }

    public DateTimeOffset CalmSince { get; set; }

    /// <summary>Of the newest reading, divided by the fault's factor.</summary>
    public double Score { get; set; }

    /// <summary>Newest verdict that counted as abnormal, and the reading it judged.</summary>
    public Verdict Verdict { get; set; }

    public double Value { get; set; }

    public DateTimeOffset At { get; set; }

    public EvidenceState Copy() => (EvidenceState)MemberwiseClone();
}
