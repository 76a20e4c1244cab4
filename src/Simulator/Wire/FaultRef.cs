namespace FieldService.Simulator.Wire;

public sealed record FaultRef(string Asset, string FaultCode, int Ordinal);
