namespace FieldService.Simulator.Wire;

public sealed record Shift(DayOfWeek Day, TimeOnly Start, TimeOnly End);
