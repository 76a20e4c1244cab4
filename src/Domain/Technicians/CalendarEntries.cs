using FieldService.Domain.Calendars;

namespace FieldService.Domain.Technicians;

public static class CalendarEntries
{
    public static Interval Interval(this CalendarEntry entry) => new(entry.Start, entry.End);

    /// <summary>A hold whose time has passed: it occupies nothing.</summary>
    public static bool IsExpiredAt(this CalendarEntry entry, DateTimeOffset now) => entry.Kind == CalendarEntryKind.Hold && entry.HoldExpiresAt <= now;
}
