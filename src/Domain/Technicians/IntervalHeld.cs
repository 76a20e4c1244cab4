namespace FieldService.Domain.Technicians;

public sealed record IntervalHeld(DateTimeOffset At, string ActorName, CalendarEntry Entry) : TechnicianEvent(At, ActorName);
