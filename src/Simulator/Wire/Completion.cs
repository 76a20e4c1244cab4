namespace FieldService.Simulator.Wire;

public sealed record Completion(string Resolution, string? Notes = null);
