namespace FieldService.Simulator.Wire;

public sealed record ServiceTask(string Id, string Name, int EstimatedSeconds, bool Done = false);
