namespace FieldService.Simulator.Wire;

public sealed record MapArea(string Kind, string? Name, IReadOnlyList<GeoPoint> Ring);
