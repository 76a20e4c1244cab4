namespace FieldService.Health;

/// <summary>What one detector on one metric says about one fault code.</summary>
internal sealed class Channel(string metric, string name, Evidence evidence, IDetector? detector = null)
{
    public string Metric => metric;

    public string Name => name;

    public Evidence Evidence => evidence;

    public void Observe(DateTimeOffset at, double value, double factor) => evidence.Weigh(at, value, detector!.Observe(at, value), factor);

    public void Accept()
    {
        detector?.Accept();
        evidence.Clear();
    }

    public ChannelState Capture() => new() { Name = name, Evidence = evidence.State.Copy(), Detector = detector?.Capture() };

    public Reason Explain(DateTimeOffset now)
    {
        var state = evidence.State;
        var verdict = state.Verdict;
        var silent = verdict.Code == ReasonCode.Silent;
        return new Reason(
            verdict.Code,
            metric,
            silent ? (now - state.Since).TotalSeconds : state.Value,
            verdict.Usual,
            state.Since,
            now,
            verdict.RisingSince);
    }
}
