namespace FieldService.Domain.Travel;

/// <param name="Class"><c>motorway</c>, <c>primary</c>, <c>secondary</c>, <c>residential</c>: drawing width and order.</param>
/// <param name="SpeedMetresPerSecond">Free-flow driving speed.</param>
public sealed record RoadSegment(int From, int To, string Class, double SpeedMetresPerSecond, bool OneWay = false, string? Name = null);
