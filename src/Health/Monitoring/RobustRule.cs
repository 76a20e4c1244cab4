namespace FieldService.Health;

public sealed record RobustRule
{
    /// <summary>How far beyond everything seen before, in units of the range seen, counts as abnormal.
    /// Lower finds more and errs more.</summary>
    public double Excess { get; init; } = 0.4;

    /// <summary>Readings until full sensitivity; before, the threshold is higher in proportion.</summary>
    public int FadeIn { get; init; } = 500;

    /// <summary>Readings for which an abnormal level is not learned. After them it is the new normal.</summary>
    public int MaximumFreeze { get; init; } = 1000;
}
