using FieldService.Domain.Geo;

namespace FieldService.Domain.Technicians;

/// <param name="HeadingDegrees">Clockwise from north, 0-360.</param>
/// <param name="AccuracyMetres">Radius of 68 % confidence.</param>
public sealed record LocationFix(DateTimeOffset At, GeoPoint Position, double? HeadingDegrees = null, double? SpeedMetresPerSecond = null, double? AccuracyMetres = null);
