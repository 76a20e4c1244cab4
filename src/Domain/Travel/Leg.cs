namespace FieldService.Domain.Travel;

public readonly record struct Leg(int Seconds, int Metres);
