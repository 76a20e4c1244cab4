namespace FieldService.Domain.Technicians;

/// <summary>Refused when a confirmed booking lies inside: the dispatcher moves the booking first.</summary>
public sealed record AddTimeOff(TimeOff TimeOff) : TechnicianCommand;
