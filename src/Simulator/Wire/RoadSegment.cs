namespace FieldService.Simulator.Wire;

public sealed record RoadSegment(int From, int To, string Class, double SpeedMetresPerSecond, bool OneWay = false, string? Name = null);
