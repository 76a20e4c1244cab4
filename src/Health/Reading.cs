namespace FieldService.Health;

/// <param name="Metric">Name of the series, compared ordinally.</param>
/// <param name="Timestamp">Instant of measurement by the device's clock.</param>
/// <param name="Value">In the metric's own unit.</param>
public readonly record struct Reading(string Metric, DateTimeOffset Timestamp, double Value);
