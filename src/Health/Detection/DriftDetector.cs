namespace FieldService.Health;

/// <summary>Smoothed deviation from a robust baseline of the asset's first days: slow wear that no single reading shows.</summary>
public sealed class DriftDetector : IDetector
{
    private readonly DriftRule _rule;
    private DriftState _state;

    public DriftDetector(DriftRule rule, DriftState? state = null)
    {
        _rule = rule;
        _state = state is { } saved && saved.Sample.Length == rule.BaselineReadings ? saved : Fresh();
    }

    public Verdict Observe(DateTimeOffset at, double value)
    {
        if (_state.Seen == 0) _state.FirstAt = at;
        Sample(at, value);
        if (!_state.Ready) return default;
        var unit = (Transform(value) - _state.Centre) / _state.Scale;
        // Bounded, so that two glitches in a row cannot pass for a drift.
        var bound = 5 * _rule.Threshold;
        _state.Smoothed += (Math.Clamp(unit, -bound, bound) - _state.Smoothed) * _rule.Smoothing;
        return Judge(at);
    }

    // The level found to be fine is learnt like that of a new asset.
    public void Accept() => _state = Fresh();

    public DetectorState Capture() => _state.Copy();

    private DriftState Fresh() => new() { Sample = new double[_rule.BaselineReadings] };

    private Verdict Judge(DateTimeOffset at)
    {
        var score = Math.Abs(_state.Smoothed) / _rule.Threshold;
        Track(at, score);
        var lasting = at - _state.AboveSince >= _rule.MinimumDuration;
        return Describe(score, lasting ? Certainty.ByEvidence : Certainty.Pending);
    }

    private Verdict Describe(double score, Certainty certainty) => new(
        score,
        certainty,
        _state.Smoothed > 0 ? ReasonCode.DriftingUp : ReasonCode.DriftingDown,
        _state.Logarithmic ? Math.Exp(_state.Centre) : _state.Centre,
        _state.RisingSince);

    private void Track(DateTimeOffset at, double score)
    {
        var size = Math.Abs(_state.Smoothed);
        if (size >= 1) _state.RisingSince ??= at;
        else if (size < 0.5) _state.RisingSince = null;
        if (score >= 1) _state.AboveSince ??= at;
        if (score >= Verdict.CalmBelow || _state.AboveSince is not { } since) return;
        _state.HasModes |= at - since < _rule.MinimumDuration;
        _state.AboveSince = null;
    }

    private double Transform(double value) => _state.Logarithmic ? Math.Log(Math.Max(value, _state.Floor)) : value;

    private void Sample(DateTimeOffset at, double value)
    {
        var age = at - _state.FirstAt;
        // A level under suspicion must not widen what is usual, but a baseline begun on a weekend must still learn what a Monday is.
        var wanted = !_state.Ready || (age < _rule.BaselineLimit && (_state.HasModes || Math.Abs(_state.Smoothed) < _rule.Threshold / 2));
        if (!wanted || _state.Seen++ % _state.Stride != 0) return;
        if (_state.Kept == _state.Sample.Length) Thin();
        _state.Sample[_state.Kept++] = value;
        if (_state.Seen >= _rule.BaselineReadings && age >= _rule.BaselineSpan) Settle();
    }

    // Every other one goes, so that a fixed number of samples spans any time evenly.
    private void Thin()
    {
        _state.Kept /= 2;
        for (var i = 0; i < _state.Kept; i++) _state.Sample[i] = _state.Sample[2 * i];
        _state.Stride *= 2;
    }

    private void Settle()
    {
        Span<double> values = stackalloc double[_state.Kept];
        _state.Sample.AsSpan(0, _state.Kept).CopyTo(values);
        var baseline = Baseline.Of(values);
        (_state.Logarithmic, _state.Floor) = (baseline.Logarithmic, baseline.Floor);
        (_state.Centre, _state.Scale, _state.Ready) = (baseline.Centre, baseline.Scale, true);
    }
}
