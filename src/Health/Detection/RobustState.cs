namespace FieldService.Health;

/// <summary>All series are in units of the first readings' standard deviation around their mean.</summary>
public sealed class RobustState : DetectorState
{
    public long Count { get; set; }

    public DateTimeOffset FirstAt { get; set; }

    public double Origin { get; set; }

    public double SquaredSum { get; set; }

    public double Scale { get; set; }

    public double Level { get; set; }

    public double Fast { get; set; }

    public double Slow { get; set; }

    /// <summary>Abnormal readings withheld, less the normal ones since.</summary>
    public int Frozen { get; set; }

    /// <summary>Most of <see cref="Frozen"/> since it was zero.</summary>
    public int LongestFrozen { get; set; }

    /// <summary>Readings still to be learned whatever they score.</summary>
    public int Absorbing { get; set; }

    public DailyProfile Profile { get; set; } = new();

    public RollingMean Mean { get; set; } = new();

    public AutoRegression Model { get; set; } = new();

    public RecordSeries Raw { get; set; } = new();

    public RecordSeries Residual { get; set; } = new();

    public RecordSeries MeanResidual { get; set; } = new();

    public RecordSeries Innovation { get; set; } = new();

    public RecordSeries Trend { get; set; } = new();

    /// <summary>In the order of the derived values of a sample.</summary>
    internal IEnumerable<RecordSeries> Series => [Raw, Residual, MeanResidual, Innovation, Trend];

    public override DetectorState Copy()
    {
        var copy = (RobustState)MemberwiseClone();
        (copy.Profile, copy.Mean, copy.Model) = (Profile.Copy(), Mean.Copy(), Model.Copy());
        (copy.Raw, copy.Residual, copy.MeanResidual) = (Raw.Copy(), Residual.Copy(), MeanResidual.Copy());
        (copy.Innovation, copy.Trend) = (Innovation.Copy(), Trend.Copy());
        return copy;
    }
}
