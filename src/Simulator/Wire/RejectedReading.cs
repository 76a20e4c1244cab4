namespace FieldService.Simulator.Wire;

public sealed record RejectedReading(int Index, string Code, string? Field = null);
