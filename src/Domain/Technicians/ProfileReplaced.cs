namespace FieldService.Domain.Technicians;

public sealed record ProfileReplaced(DateTimeOffset At, string ActorName, PutTechnician Profile) : TechnicianEvent(At, ActorName);
