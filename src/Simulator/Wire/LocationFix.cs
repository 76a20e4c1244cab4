namespace FieldService.Simulator.Wire;

/// <param name="HeadingDegrees">Clockwise from north, 0-360.</param>
public sealed record LocationFix(DateTimeOffset At, GeoPoint Position, double? HeadingDegrees = null, double? SpeedMetresPerSecond = null, double? AccuracyMetres = null);
