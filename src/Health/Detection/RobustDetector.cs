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
    private const double LeastRange = 1e-6;
    private const double BoundRanges = 0.5;

    // Long enough for every derived series to have settled on a new level and learnt it, delay included.
    private const int AbsorbReadings = 200;
    private const int LeastMode = 60;
    private readonly RobustState _state = state ?? new RobustState();

    public Verdict Observe(DateTimeOffset at, double value)
    {
        if (_state.Count == 0) _state.FirstAt = at;
        if (_state.Count++ < WarmUp) return Warm(value);
        var unit = Math.Clamp((value - _state.Origin) / _state.Scale, -LargestUnit, LargestUnit);
        var sample = Derive(at, unit);
        var verdict = Judge(at, sample);
        if (MayLearn(verdict.Score >= 1)) Learn(at, sample);
        else Withhold(sample);
        _state.Model.Shift(sample.Bounded);
        return verdict;
    }

    public void Accept() => (_state.Absorbing, _state.Frozen) = (AbsorbReadings, 0);

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

    private bool MayLearn(bool abnormal)
    {
        _state.Frozen = abnormal ? _state.Frozen + 1 : Math.Max(0, _state.Frozen - 1);
        _state.LongestFrozen = Math.Max(_state.LongestFrozen, _state.Frozen);
        if (_state.Frozen > rule.MaximumFreeze) Accept();
        else if (_state.Frozen == 0 && _state.LongestFrozen > 0) Forgive();
        if (_state.Absorbing == 0) return !abnormal;
        _state.Absorbing--;
        return true;
    }

    // What lasted and went by itself is a mode of operation, such as the day's shift; what was short stays a glitch.
    private void Forgive()
    {
        foreach (var series in _state.Series) series.Forgive(_state.LongestFrozen >= LeastMode);
        _state.LongestFrozen = 0;
    }

    private void Withhold(in RobustSample sample)
    {
        _state.Raw.Withhold(sample.Unit);
        _state.Trend.Withhold(sample.Trend);
        if (sample.Residual is { } residual) _state.Residual.Withhold(residual);
        if (sample.MeanResidual is { } mean) _state.MeanResidual.Withhold(mean);
        if (sample.Innovation is { } error) _state.Innovation.Withhold(error);
    }

    // A single glitch must not echo in the averages and lags for the readings after it; the raw series sees it in full.
    private double Bound(double unit)
    {
        var learnt = _state.Raw.Learnt;
        if (learnt.Count < LeastLearnt) return unit;
        var margin = BoundRanges * Math.Max(learnt.High - learnt.Low, 1);
        return Math.Clamp(unit, learnt.Low - margin, learnt.High + margin);
    }

    private RobustSample Derive(DateTimeOffset at, double unit)
    {
        var bounded = Bound(unit);
        _state.Fast += (bounded - _state.Fast) * FastWeight;
        var expected = _state.Profile.Expected(at);
        double? residual = expected is null ? null : bounded - expected;
        double? mean = residual is null ? null : _state.Mean.Add(residual.Value);
        return new RobustSample(
            unit,
            bounded,
            expected,
            residual,
            _state.Mean.Full ? mean : null,
            _state.Model.Ready ? _state.Model.Error(bounded) : null,
            _state.Fast - _state.Slow);
    }

    private Verdict Judge(DateTimeOffset at, in RobustSample sample)
    {
        // Until a series covers a whole day the other half of its cycle must be expected; residuals begin on the second day.
        var days = (at - _state.FirstAt).TotalDays;
        var unseen = days < 1 ? 1 : 0;
        var unseenResidual = Math.Clamp(3 - days, 0, 1);
        var level = Score(_state.Raw, sample.Unit, unseen, symmetric: false);
        level = Math.Max(level, Score(_state.Residual, sample.Residual, unseenResidual, symmetric: true));
        level = Math.Max(level, Score(_state.MeanResidual, sample.MeanResidual, unseenResidual, symmetric: true));
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
        var leastRange = Math.Max(LeastRange, LeastRelativeRange * Math.Abs(_state.Origin) / _state.Scale);
        return Math.Max(0, series.Excess(value.Value, leastRange, symmetric)) / threshold;
    }

    private void Learn(DateTimeOffset at, in RobustSample sample)
    {
        _state.Slow += (sample.Bounded - _state.Slow) * SlowWeight;
        _state.Level += (sample.Bounded - _state.Level) * LevelWeight;
        _state.Profile.Learn(at, sample.Bounded);
        _state.Raw.Learn(sample.Unit);
        _state.Trend.Learn(sample.Trend);
        if (sample.Residual is { } residual) _state.Residual.Learn(residual);
        if (sample.MeanResidual is { } mean) _state.MeanResidual.Learn(mean);
        if (sample.Innovation is not { } error) return;
        _state.Innovation.Learn(error);
        _state.Model.Learn(error);
    }
}
