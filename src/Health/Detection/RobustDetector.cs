namespace FieldService.Health;

/// <summary>
/// Record ensemble: the value and four series derived from it, each against its own extremes. No distribution is assumed.
/// </summary>
public sealed class RobustDetector(RobustRule rule, RobustState? state = null) : IDetector
{
    private const int WarmUp = 60;
    private const int LeastLearnt = 30;
    private const double FastWeight = 1.0 / 6;
    private const double SlowWeight = 1.0 / 60;
    private const double LevelWeight = 1.0 / 500;
    private const double LargestUnit = 1e6;

    // Changes below a hundredth of the level are of no interest to maintenance, however constant the signal was.
    private const double LeastRelativeRange = 0.01;
    private readonly RobustState _state = state ?? new RobustState();

    public Verdict Observe(DateTimeOffset at, double value)
    {
        if (_state.Count == 0) _state.FirstAt = at;
        if (_state.Count++ < WarmUp) return Warm(value);
        var unit = Math.Clamp((value - _state.Origin) / _state.Scale, -LargestUnit, LargestUnit);
        var sample = Derive(at, unit);
        var verdict = Judge(at, sample);
        var abnormal = verdict.Score >= 1;
        if (!abnormal) _state.Frozen = 0;
        if (!abnormal || _state.Frozen++ >= rule.MaximumFreeze) Learn(at, sample);
        _state.Model.Shift(unit);
        return verdict;
    }

    public void Accept() => _state.Frozen = rule.MaximumFreeze;

    public DetectorState Capture() => _state.Copy();

    private Verdict Warm(double value)
    {
        // Welford's mean and sum of squares.
        var before = value - _state.Origin;
        _state.Origin += before / _state.Count;
        _state.SquaredSum += before * (value - _state.Origin);
        _state.Scale = Math.Max(Math.Sqrt(_state.SquaredSum / WarmUp), Math.Max(Math.Abs(_state.Origin) * 1e-4, 1e-9));
        return default;
    }

    private RobustSample Derive(DateTimeOffset at, double unit)
    {
        _state.Fast += (unit - _state.Fast) * FastWeight;
        var expected = _state.Profile.Expected(at);
        double? residual = expected is null ? null : unit - expected;
        double? mean = residual is null ? null : _state.Mean.Add(residual.Value);
        return new RobustSample(
            unit,
            expected,
            residual,
            _state.Mean.Full ? mean : null,
            _state.Model.Ready ? _state.Model.Error(unit) : null,
            _state.Fast - _state.Slow);
    }

    private Verdict Judge(DateTimeOffset at, in RobustSample sample)
    {
        // Until a whole day was seen the other half of its cycle must be expected.
        var unseen = at - _state.FirstAt < TimeSpan.FromDays(1) ? 1 : 0;
        var level = Score(_state.Raw, sample.Unit, unseen, symmetric: false);
        level = Math.Max(level, Score(_state.Residual, sample.Residual, 0, symmetric: true));
        level = Math.Max(level, Score(_state.MeanResidual, sample.MeanResidual, 0, symmetric: true));
        level = Math.Max(level, Score(_state.Trend, sample.Trend, 0, symmetric: true));
        var pattern = Score(_state.Innovation, sample.Innovation, 0, symmetric: true);
        var usual = sample.Expected ?? _state.Level;
        var code = pattern > level ? ReasonCode.ChangedPattern : sample.Unit >= usual ? ReasonCode.AboveUsual : ReasonCode.BelowUsual;
        return new Verdict(Math.Max(level, pattern), Code: code, Usual: _state.Origin + (usual * _state.Scale));
    }

    private double Score(RecordSeries series, double? value, double unseenRange, bool symmetric)
    {
        var learnt = series.Learnt.Count;
        if (value is null || learnt < LeastLearnt) return 0;
        var threshold = (rule.Excess * Math.Max(1, (double)rule.FadeIn / learnt)) + unseenRange;
        return Math.Max(0, series.Excess(value.Value, LeastRelativeRange * Math.Abs(_state.Origin) / _state.Scale, symmetric)) / threshold;
    }

    private void Learn(DateTimeOffset at, in RobustSample sample)
    {
        _state.Slow += (sample.Unit - _state.Slow) * SlowWeight;
        _state.Level += (sample.Unit - _state.Level) * LevelWeight;
        _state.Profile.Learn(at, sample.Unit);
        _state.Raw.Learn(sample.Unit);
        _state.Trend.Learn(sample.Trend);
        if (sample.Residual is { } residual) _state.Residual.Learn(residual);
        if (sample.MeanResidual is { } mean) _state.MeanResidual.Learn(mean);
        if (sample.Innovation is not { } error) return;
        _state.Innovation.Learn(error);
        _state.Model.Learn(error);
    }
}
