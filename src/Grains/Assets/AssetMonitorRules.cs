using FieldService.Domain.Assets;
using FieldService.Health;

namespace FieldService.Grains.Assets;

/// <summary>An asset's metrics as rules of its monitor.</summary>
internal static class AssetMonitorRules
{
    // A limit clears only after the value has come back by this part of the limit: values dance on it otherwise.
    private const double HysteresisRatio = 0.03;

    public static MonitorRules For(Asset facts) => new() { Metrics = facts.Metrics.ToDictionary(m => m.Name, For) };

    private static MetricRules For(AssetMetric metric) => new()
    {
        AnomalyFaultCode = metric.FaultCode,
        ExpectedInterval = metric.ExpectedIntervalSeconds is { } seconds ? TimeSpan.FromSeconds(seconds) : null,
        Limits = metric.UpperLimit is null && metric.LowerLimit is null ? [] : [LimitOf(metric)],
    };

    private static LimitRule LimitOf(AssetMetric metric) => new()
    {
        FaultCode = metric.FaultCode ?? $"anomaly.{metric.Name}",
        Upper = metric.UpperLimit,
        Lower = metric.LowerLimit,
        Hysteresis = Math.Abs(metric.UpperLimit ?? metric.LowerLimit ?? 0) * HysteresisRatio,
        MinimumDuration = TimeSpan.FromSeconds(metric.LimitSeconds),
    };
}
