namespace FieldService.Health;

public sealed class LimitDetector(LimitRule rule, LimitState? state = null) : IDetector
{
    private const double HoldScore = 0.85;
    private readonly LimitState _state = state ?? new LimitState();

    public Verdict Observe(DateTimeOffset at, double value)
    {
        var side = value > rule.Upper ? 1 : value < rule.Lower ? -1 : 0;
        if (side != 0) return Outside(at, value, side);
        if (_state.Raised && WithinMargin(value)) return Judge(HoldScore);
        _state.Side = 0;
        _state.Raised = false;
        return default;
    }

    // A limit is the operator's word, not a guess: nothing to unlearn.
    public void Accept()
    {
    }

    public DetectorState Capture() => _state.Copy();

    private Verdict Outside(DateTimeOffset at, double value, int side)
    {
        if (_state.Side != side) (_state.Side, _state.Since, _state.Raised) = (side, at, false);
        _state.Raised |= at - _state.Since >= rule.MinimumDuration;
        return Judge(1 + (Math.Abs(value - Limit) / Scale));
    }

    private Verdict Judge(double score) => new(
        score,
        _state.Raised ? Certainty.Certain : Certainty.Pending,
        _state.Side > 0 ? ReasonCode.AboveLimit : ReasonCode.BelowLimit,
        Limit);

    private bool WithinMargin(double value) =>
        _state.Side > 0 ? value > rule.Upper - rule.Hysteresis : value < rule.Lower + rule.Hysteresis;

    private double Limit => (_state.Side > 0 ? rule.Upper : rule.Lower) ?? 0;

    // Severity needs a unit: half the allowed band, or a quarter of a single limit's size.
    private double Scale => Math.Max(
        1e-9, rule is { Upper: { } upper, Lower: { } lower } ? (upper - lower) / 2 : Math.Max(rule.Hysteresis, Math.Abs(Limit) / 4));
}
