namespace FieldService.Domain.Technicians;

/// <summary>Replaces time off of the same id.</summary>
public sealed record TimeOffAdded(DateTimeOffset At, string ActorName, TimeOff TimeOff) : TechnicianEvent(At, ActorName);
