namespace FieldService.Health;

/// <summary>Debounce of one detector: counts abnormal readings up and calm ones down.</summary>
internal sealed class Evidence(FaultRules rules, EvidenceState state)
{
    // One abnormal reading is noise; the second makes a suspicion.
    private const int SuspectReadings = 2;
    private const double StrongScore = 2;

    // More says nothing more; a constant that changes would score millions.
    private const double LargestScore = 100;

    public EvidenceState State => state;

    public EvidenceLevel Level => state.Confirmed ? EvidenceLevel.Confirmed
        : state.Count >= SuspectReadings ? EvidenceLevel.Suspicious
        : EvidenceLevel.Quiet;

    /// <summary>The newest reading did not contradict it.</summary>
    public bool IsCurrent => state.Calm == 0;

    /// <summary>0 nothing, up to 0.3 for a suspicion, 0.5 to 1 for a confirmed fault.</summary>
    public double Risk => Level switch
    {
        EvidenceLevel.Confirmed => 1 - (0.5 / Math.Max(1, state.Score)),
        EvidenceLevel.Suspicious => 0.3,
        _ => 0.2 * Math.Min(1, state.Score),
    };

    public void Weigh(DateTimeOffset at, double value, in Verdict verdict, double factor)
    {
        state.Score = Math.Min(LargestScore, verdict.Score / factor);
        if (state.Score >= 1) Abnormal(at, value, verdict);
        else if (state.Score < Verdict.CalmBelow) Calm(at);
        // Between the two thresholds a confirmed fault stays and a suspicion neither grows nor fades.
        else state.Calm = 0;
    }

    public void Clear() => (state.Count, state.Confirmed, state.Calm, state.Score) = (0, false, 0, 0);

    private void Abnormal(DateTimeOffset at, double value, in Verdict verdict)
    {
        if (state.Count == 0) state.Since = at;
        state.Calm = 0;
        (state.Verdict, state.Value, state.At) = (verdict, value, at);
        state.Count = verdict.Certainty == Certainty.Pending ? SuspectReadings : Grown(verdict.Certainty);
        state.Confirmed |= verdict.Certainty == Certainty.Certain || Persisted(at, verdict.Certainty);
    }

    private int Grown(Certainty certainty) =>
        Math.Min(rules.ConfirmReadings, state.Count + (certainty == Certainty.Certain || state.Score >= StrongScore ? 2 : 1));

    private bool Persisted(DateTimeOffset at, Certainty certainty) =>
        certainty == Certainty.ByEvidence && state.Count >= rules.ConfirmReadings && at - state.Since >= rules.ConfirmFor;

    private void Calm(DateTimeOffset at)
    {
        if (!state.Confirmed)
        {
            state.Count = Math.Max(0, state.Count - 1);
            return;
        }

        if (state.Calm++ == 0) state.CalmSince = at;
        if (state.Calm >= rules.ClearReadings && at - state.CalmSince >= rules.ClearFor) Clear();
    }
}
