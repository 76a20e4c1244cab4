namespace FieldService.Domain.Technicians;

/// <summary>What a technician is doing at a moment, derived from calendar, shifts and booking status.</summary>
public enum TechnicianActivity { Available, Traveling, Working, OnBreak, TimeOff, OffShift, Inactive }
