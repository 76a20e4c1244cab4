namespace FieldService.Domain.Assets;

/// <param name="Unit">Shown beside values, e.g. <c>°C</c>, <c>mm/s</c>.</param>
/// <param name="UpperLimit">Reaching it for <paramref name="LimitSeconds"/> is a fault by itself.</param>
/// <param name="ExpectedIntervalSeconds">How often it normally reports; null learns it. Silence for half as long again is a fault.</param>
/// <param name="FaultCode">Several metrics may point to one fault code; null uses <c>anomaly.{name}</c>.</param>
public sealed record AssetMetric(
    string Name,
    string DisplayName,
    string Unit,
    double? LowerLimit = null,
    double? UpperLimit = null,
    int LimitSeconds = 60,
    string? FaultCode = null,
    int? ExpectedIntervalSeconds = null);
