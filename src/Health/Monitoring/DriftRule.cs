namespace FieldService.Health;

public sealed record DriftRule
{
    /// <summary>Size of the baseline sample and the least number of readings before drift is judged.</summary>
    public int BaselineReadings { get; init; } = 60;

    /// <summary>The baseline spans at least this: an hour of a daily cycle would look like drift. Zero for run-to-failure tests.</summary>
    public TimeSpan BaselineSpan { get; init; } = TimeSpan.FromHours(24);

    /// <summary>The baseline keeps widening until it spans this, so that weekly habits are usual.</summary>
    public TimeSpan BaselineLimit { get; init; } = TimeSpan.FromDays(7);

    /// <summary>A drift must last this long; shorter changes are the robust detector's.
    /// Longer than a shift, or every start of work is wear.</summary>
    public TimeSpan MinimumDuration { get; init; } = TimeSpan.FromHours(12);

    /// <summary>Weight of the newest reading in the smoothed deviation.</summary>
    public double Smoothing { get; init; } = 0.1;

    /// <summary>Smoothed deviation that counts as drift, in robust standard deviations of the baseline.</summary>
    public double Threshold { get; init; } = 4;
}
