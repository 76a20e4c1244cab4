namespace FieldService.Simulator.Wire;

public sealed record AccountSite(string Id, string Name, string Address, GeoPoint Position, string TerritoryId);
