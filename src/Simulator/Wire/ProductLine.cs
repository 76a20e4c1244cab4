namespace FieldService.Simulator.Wire;

public sealed record ProductLine(string ProductId, string Name, decimal Quantity, bool Used = false);
