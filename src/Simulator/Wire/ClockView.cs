namespace FieldService.Simulator.Wire;

public sealed record ClockView(DateTimeOffset Now, double Rate, string TimeZone, bool Demo);
