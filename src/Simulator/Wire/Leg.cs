namespace FieldService.Simulator.Wire;

public readonly record struct Leg(int Seconds, int Metres);
