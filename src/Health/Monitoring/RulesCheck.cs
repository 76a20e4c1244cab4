namespace FieldService.Health;

internal static class RulesCheck
{
    // A robust spread needs a tenth of the sample on either side.
    private const int LeastBaseline = 10;

    public static IEnumerable<string> Of(MonitorRules rules)
    {
        if (rules.MaximumMetrics < 1) yield return "MaximumMetrics must be at least 1.";
        if (rules.FutureTolerance < TimeSpan.Zero) yield return "FutureTolerance cannot be negative.";
        if (rules.Lateness < rules.FutureTolerance) yield return "Lateness must not be shorter than FutureTolerance.";
        foreach (var mistake in rules.Metrics.SelectMany(pair => Of(pair.Key, pair.Value))) yield return mistake;
        foreach (var mistake in rules.Faults.SelectMany(pair => Of(pair.Key, pair.Value))) yield return mistake;
    }

    private static IEnumerable<string> Of(string metric, MetricRules rules)
    {
        foreach (var limit in rules.Limits)
        {
            if (limit is { Upper: null, Lower: null }) yield return $"{metric}: a limit needs an upper or a lower value.";
            if (limit.Upper <= limit.Lower) yield return $"{metric}: the upper limit must be above the lower.";
            if (limit.Hysteresis < 0 || limit.MinimumDuration < TimeSpan.Zero)
                yield return $"{metric}: hysteresis and duration cannot be negative.";
        }

        if (rules.ExpectedInterval <= TimeSpan.Zero) yield return $"{metric}: the expected interval must be positive.";
        if (rules.Robust is { } robust && (robust.Excess <= 0 || robust.FadeIn < 1))
            yield return $"{metric}: excess and fade-in must be positive.";
        if (rules.Drift is not { } drift) yield break;
        if (drift.BaselineReadings < LeastBaseline) yield return $"{metric}: the baseline needs at least {LeastBaseline} readings.";
        if (drift.Smoothing is <= 0 or > 1 || drift.Threshold <= 0)
            yield return $"{metric}: smoothing must be in (0, 1], the threshold positive.";
    }

    private static IEnumerable<string> Of(string fault, FaultRules rules)
    {
        if (rules.ConfirmReadings < 1 || rules.ClearReadings < 1) yield return $"{fault}: at least one reading must confirm and one clear.";
        if (rules.NoFaultFactor < 1 || rules.MaximumFactor < 1) yield return $"{fault}: no fault found can only make it less sensitive.";
    }
}
