namespace FieldService.Simulator.Wire;

public sealed record TechnicianView(string Id, GeoPoint Home, LocationFix? Location = null);
