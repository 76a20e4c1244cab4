namespace FieldService.Simulator.Wire;

public sealed record BookingTimestamp(string Status, DateTimeOffset At);
