namespace FieldService.Health;

/// <summary>Configuration of an asset category. Empty is sensible: every metric gets the robust and the drift detector.</summary>
public sealed record MonitorRules
{
    public const string ConnectivityFaultCode = "connectivity";

    public static MonitorRules Default { get; } = new();

    public IReadOnlyDictionary<string, MetricRules> Metrics { get; init; } = new Dictionary<string, MetricRules>();

    public IReadOnlyDictionary<string, FaultRules> Faults { get; init; } = new Dictionary<string, FaultRules>();

    /// <summary>Readings older than this behind the newest of their metric are late: counted, not learned. At least
    /// <see cref="FutureTolerance"/>, or a clock that ran ahead would make its own correction late.</summary>
    public TimeSpan Lateness { get; init; } = TimeSpan.FromMinutes(10);

    public TimeSpan FutureTolerance { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>Bounds the state of an asset whose device invents names.</summary>
    public int MaximumMetrics { get; init; } = 64;

    /// <summary>Every mistake at once; empty when there is none.</summary>
    public IReadOnlyList<string> Mistakes() => [.. RulesCheck.Of(this)];

    public MetricRules ForMetric(string metric) => Metrics.GetValueOrDefault(metric, MetricRules.Default);

    public FaultRules ForFault(string faultCode) =>
        Faults.GetValueOrDefault(faultCode, faultCode == ConnectivityFaultCode ? FaultRules.Connectivity : FaultRules.Default);
}
