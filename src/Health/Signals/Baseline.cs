namespace FieldService.Health;

/// <summary>Centre and spread that a tenth of outliers on each side cannot move far.</summary>
internal readonly record struct Baseline(bool Logarithmic, double Floor, double Centre, double Scale)
{
    private const double LeastRelativeScale = 0.01;

    /// <param name="values">Sample in any order; is sorted in place.</param>
    public static Baseline Of(Span<double> values)
    {
        values.Sort();
        var logarithmic = values[0] > 0;
        var floor = values[0] / 100;
        if (logarithmic)
        {
            foreach (ref var value in values) value = Math.Log(value);
        }

        var centre = values[values.Length / 2];
        // 2.563 standard deviations lie between the 10th and 90th percentile of a normal distribution.
        var spread = (values[values.Length * 9 / 10] - values[values.Length / 10]) / 2.563;
        var least = logarithmic ? LeastRelativeScale : Math.Max(LeastRelativeScale * Math.Abs(centre), 1e-9);
        return new Baseline(logarithmic, floor, centre, Math.Max(Math.Max(spread, MedianDeviation(values, centre)), least));
    }

    // 1.4826 x the median absolute deviation estimates the standard deviation of a normal distribution.
    private static double MedianDeviation(Span<double> values, double centre)
    {
        foreach (ref var value in values) value = Math.Abs(value - centre);
        values.Sort();
        return 1.4826 * values[values.Length / 2];
    }
}
