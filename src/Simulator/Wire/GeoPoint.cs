namespace FieldService.Simulator.Wire;

public readonly record struct GeoPoint(double Lat, double Lon);
