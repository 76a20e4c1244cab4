namespace FieldService.Simulator.Wire;

public sealed record BookingView(
    string Id,
    string TechnicianId,
    string Status,
    DateTimeOffset Start,
    DateTimeOffset Arrival,
    DateTimeOffset End,
    DateTimeOffset? ActualArrival = null,
    IReadOnlyList<BookingTimestamp>? Timestamps = null);
