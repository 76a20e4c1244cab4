namespace FieldService.Simulator.World;

/// <summary>A category of machines.</summary>
/// <param name="Letter">Of the number on the machine: pump P-07.</param>
internal sealed record Equipment(
    string Category,
    string DisplayName,
    string Letter,
    string ServiceIncidentType,
    IReadOnlyList<MetricSpec> Metrics,
    IReadOnlyList<FailureMode> FailureModes);
