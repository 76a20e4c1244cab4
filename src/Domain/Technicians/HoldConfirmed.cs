namespace FieldService.Domain.Technicians;

public sealed record HoldConfirmed(DateTimeOffset At, string ActorName, CalendarEntry Entry) : TechnicianEvent(At, ActorName);
