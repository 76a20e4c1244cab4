namespace FieldService.Health.Tests;

/// <summary>Random life of an asset: wandering metrics, spikes, gaps, disorder, duplicates, bad values, resets and
/// silence checks.</summary>
internal static class Walk
{
    public static MonitorRules Rules { get; } = new()
    {
        Metrics = new Dictionary<string, MetricRules>
        {
            ["a"] = new()
            {
                Limits = [new LimitRule { FaultCode = "anomaly.b", Upper = 115, Hysteresis = 3, MinimumDuration = TimeSpan.FromMinutes(3) }],
                Drift = new DriftRule { BaselineSpan = TimeSpan.FromHours(2), MinimumDuration = TimeSpan.FromMinutes(30) },
            },
        },
        Faults = new Dictionary<string, FaultRules>
        {
            ["anomaly.b"] = new() { HoldOff = TimeSpan.FromMinutes(30), EscalateAfter = TimeSpan.FromMinutes(20) },
        },
    };

    public static List<WalkStep> Steps(int seed, int count)
    {
        var noise = new Noise(seed);
        var (minute, levels, steps) = (0.0, new double[] { 100, 100, 100 }, new List<WalkStep>(count));
        for (var i = 0; i < count; i++)
        {
            minute += noise.Uniform(0, 1) < 0.005 ? 60 : 0.4;
            var metric = (int)noise.Uniform(0, 3);
            levels[metric] += noise.Next(0.6) + ((100 - levels[metric]) * 0.003);
            steps.Add(Step(noise, minute, "abc"[metric].ToString(), levels[metric]));
        }

        return steps;
    }

    public static List<EpisodeEvent> Run(AssetMonitor monitor, IEnumerable<WalkStep> steps)
    {
        var events = new List<EpisodeEvent>();
        foreach (var step in steps) events.AddRange(step.Apply(monitor));
        return events;
    }

    private static WalkStep Step(Noise noise, double minute, string metric, double level)
    {
        var now = Replay.Start.AddMinutes(minute);
        var value = level + noise.Next(0.3);
        return noise.Uniform(0, 1) switch
        {
            < 0.001 => new WalkStep(now, null, ResetCause.Repaired),
            < 0.002 => new WalkStep(now, null, ResetCause.NoFaultFound),
            < 0.05 => new WalkStep(now, null, null),
            < 0.06 => new WalkStep(now, new Reading(metric, now, double.NaN), null),
            < 0.07 => new WalkStep(now, new Reading(metric, now.AddMinutes(9), value), null),
            < 0.10 => new WalkStep(now, new Reading(metric, now.AddMinutes(-15 * noise.Uniform(0, 1)), value), null),
            < 0.12 => new WalkStep(now, new Reading(metric, now, value * 2), null),
            _ => new WalkStep(now, new Reading(metric, now, value), null),
        };
    }
}
