namespace FieldService.Simulator.Wire;

public sealed record AssetMetric(
    string Name,
    string DisplayName,
    string Unit,
    double? LowerLimit = null,
    double? UpperLimit = null,
    int LimitSeconds = 60,
    string? FaultCode = null,
    int? ExpectedIntervalSeconds = null);
