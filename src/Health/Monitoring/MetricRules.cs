namespace FieldService.Health;

public sealed record MetricRules
{
    public static MetricRules Default { get; } = new();

    public IReadOnlyList<LimitRule> Limits { get; init; } = [];

    /// <summary>Null switches the detector off.</summary>
    public RobustRule? Robust { get; init; } = new();

    /// <summary>Null switches the detector off.</summary>
    public DriftRule? Drift { get; init; } = new();

    /// <summary>Fault code of what <see cref="Robust"/> and <see cref="Drift"/> find; default <c>anomaly.{metric}</c>.</summary>
    public string? AnomalyFaultCode { get; init; }

    public bool WatchSilence { get; init; } = true;

    /// <summary>Default <see cref="MonitorRules.ConnectivityFaultCode"/>,
    /// so that a silent device is one fault, not one per metric.</summary>
    public string? SilenceFaultCode { get; init; }

    /// <summary>Learnt from the gaps when null.</summary>
    public TimeSpan? ExpectedInterval { get; init; }
}
