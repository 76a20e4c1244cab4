namespace FieldService.Simulator.Wire;

public sealed record RouteRequest(GeoPoint From, GeoPoint To);
