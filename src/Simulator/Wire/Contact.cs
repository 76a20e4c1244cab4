namespace FieldService.Simulator.Wire;

public sealed record Contact(string Id, string Name, string? Email, string? Phone, bool Primary = false);
