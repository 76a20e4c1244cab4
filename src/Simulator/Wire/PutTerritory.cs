namespace FieldService.Simulator.Wire;

public sealed record PutTerritory(string Name, string TimeZone, GeoPoint Center);
