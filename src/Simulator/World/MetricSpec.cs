namespace FieldService.Simulator.World;

/// <summary>How a metric of a healthy machine behaves, and what is too much.</summary>
/// <param name="Usual">Level of an average machine at half load.</param>
/// <param name="Daily">Share of the level that the load of the day moves it by.</param>
/// <param name="Noise">Largest deviation from one reading to the next.</param>
internal sealed record MetricSpec(
    string Name,
    string DisplayName,
    string Unit,
    double Usual,
    double Daily,
    double Noise,
    string FaultCode,
    double? LowerLimit = null,
    double? UpperLimit = null);
