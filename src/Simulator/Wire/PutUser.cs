namespace FieldService.Simulator.Wire;

public sealed record PutUser(string DisplayName, string Role, string? AccountId = null, string? TechnicianId = null);
