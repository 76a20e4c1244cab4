namespace FieldService.Domain.Technicians;

public sealed record TimeOffCanceled(DateTimeOffset At, string ActorName, string TimeOffId) : TechnicianEvent(At, ActorName);
