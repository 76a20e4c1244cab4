namespace FieldService.Simulator.Wire;

public sealed record TaskDone(bool Done);
