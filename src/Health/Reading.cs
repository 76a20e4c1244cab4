using System.Text.Json.Serialization;

namespace FieldService.Health;

/// <param name="Metric">Name of the series, compared ordinally.</param>
/// <param name="Timestamp">Instant of measurement by the device's clock.</param>
/// <param name="Value">In the metric's own unit; may be no number at all until the intake has looked at it.</param>
public readonly record struct Reading(
    string Metric,
    DateTimeOffset Timestamp,
    [property: JsonNumberHandling(JsonNumberHandling.AllowNamedFloatingPointLiterals)] double Value);
