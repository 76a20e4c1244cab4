namespace FieldService.Simulator.Wire;

public sealed record RoadNode(int Id, GeoPoint Position);
