namespace FieldService.Domain.Technicians;

public sealed record CancelTimeOff(string TimeOffId) : TechnicianCommand;
