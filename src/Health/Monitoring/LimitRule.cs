namespace FieldService.Health;

public sealed record LimitRule
{
    public required string FaultCode { get; init; }

    public double? Upper { get; init; }

    public double? Lower { get; init; }

    /// <summary>How far back inside the limit a value must come before the fault clears, in the metric's unit.</summary>
    public double Hysteresis { get; init; }

    /// <summary>Default zero: the first reading outside raises.</summary>
    public TimeSpan MinimumDuration { get; init; }
}
