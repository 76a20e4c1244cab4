namespace FieldService.Domain.Technicians;

public enum CalendarEntryKind { Hold, Booking }
