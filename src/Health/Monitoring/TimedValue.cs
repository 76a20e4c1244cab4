namespace FieldService.Health;

/// <param name="Ticks">UTC.</param>
/// <param name="Value">As received.</param>
public readonly record struct TimedValue(long Ticks, double Value);
