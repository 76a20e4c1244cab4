namespace FieldService.Simulator.Wire;

public sealed record StatusChange(string Status);
