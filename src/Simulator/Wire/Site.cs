namespace FieldService.Simulator.Wire;

public sealed record Site(string AccountId, string AccountName, string Name, string Address, GeoPoint Position);
