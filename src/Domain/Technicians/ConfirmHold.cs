namespace FieldService.Domain.Technicians;

/// <summary>
/// Turns the hold into a booking. Carries the interval: a hold that expired meanwhile is taken again when the time is still free and refused
/// (<c>calendar.hold-lost</c>) when it is not.
/// </summary>
public sealed record ConfirmHold(HoldInterval Hold) : TechnicianCommand;
