using System.Globalization;

namespace FieldService.Health;

/// <summary>Which detectors a metric gets. A new kind of detector is added here and in <see cref="DetectorState"/>.</summary>
/// <param name="Name">Finds the saved state again; stable across versions.</param>
/// <param name="FaultCode">Where what it finds is reported.</param>
/// <param name="Create">Null or a state of another kind (the rules were changed) starts afresh.</param>
internal sealed record ChannelPlan(string Name, string FaultCode, Func<DetectorState?, IDetector> Create)
{
    public const string Silence = "silence";

    public static IEnumerable<ChannelPlan> For(string metric, MetricRules rules)
    {
        var anomaly = rules.AnomalyFaultCode ?? $"anomaly.{metric}";
        for (var i = 0; i < rules.Limits.Count; i++)
        {
            var limit = rules.Limits[i];
            var name = string.Create(CultureInfo.InvariantCulture, $"limit{i}");
            yield return new ChannelPlan(name, limit.FaultCode, state => new LimitDetector(limit, state as LimitState));
        }

        if (rules.Robust is { } robust)
            yield return new ChannelPlan("robust", anomaly, state => new RobustDetector(robust, state as RobustState));
        if (rules.Drift is { } drift)
            yield return new ChannelPlan("drift", anomaly, state => new DriftDetector(drift, state as DriftState));
    }

    public static ChannelState? Find(IReadOnlyList<ChannelState> saved, string name)
    {
        foreach (var channel in saved)
        {
            if (channel.Name == name) return channel;
        }

        return null;
    }
}
