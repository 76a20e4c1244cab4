namespace FieldService.Domain.Technicians;

/// <param name="Entry">As it is now: status, and the interval where reality has moved it.</param>
public sealed record BookingProgressed(DateTimeOffset At, string ActorName, CalendarEntry Entry) : TechnicianEvent(At, ActorName);
