using FieldService.Domain.Calendars;
using FieldService.Domain.Commands;
using FieldService.Domain.WorkOrders;

namespace FieldService.Domain.Technicians;

/// <summary>Whether an interval can be given away. Nobody else decides this, so no double booking can exist.</summary>
internal static class CalendarRules
{
    public static Refusal? Refuse(Technician technician, Interval wanted, BookingId self, DateTimeOffset now)
        => RefuseInactive(technician)
        ?? RefusePast(wanted, now)
        ?? RefuseOutsideShift(technician, wanted, now)
        ?? RefuseTimeOff(technician, wanted, now)
        ?? RefuseOverlap(technician, wanted, self, now);

    private static Refusal? RefuseInactive(Technician technician)
        => technician.Active ? null : Refusal.Conflict("technician.inactive", $"{technician.Name} is not active.", rule: "inactive");

    private static Refusal? RefusePast(Interval wanted, DateTimeOffset now)
        => wanted.End > now ? null : Refusal.Conflict("calendar.in-the-past", "The interval has ended already.", "end", "window");

    private static Refusal? RefuseOutsideShift(Technician technician, Interval wanted, DateTimeOffset now)
        => WorkingHours.Cover(technician.Shifts, technician.TimeZone, wanted)
            ? null
            : Refusal.Conflict("calendar.outside-shift", $"{technician.Name} does not work all of {Text(technician, wanted, now)}.", "start", "shift");

    private static Refusal? RefuseTimeOff(Technician technician, Interval wanted, DateTimeOffset now)
        => technician.TimeOff.FirstOrDefault(off => wanted.Overlaps(new(off.Start, off.End))) is { } off
            ? Refusal.Conflict("calendar.time-off", $"{technician.Name} is off {Text(technician, new(off.Start, off.End), now)}.", "start", "time-off")
            : null;

    private static Refusal? RefuseOverlap(Technician technician, Interval wanted, BookingId self, DateTimeOffset now)
        => technician.Calendar.FirstOrDefault(entry => entry.BookingId != self && !entry.IsExpiredAt(now) && wanted.Overlaps(entry.Interval())) is { } other
            ? Refusal.Conflict("calendar.overlap", $"{technician.Name} has '{other.Title}' {Text(technician, other.Interval(), now)}.", "start", "gap")
            : null;

    private static string Text(Technician technician, Interval interval, DateTimeOffset now)
        => $"{LocalTimeText.Of(interval.Start, technician.TimeZone, now)} to {LocalTimeText.Of(interval.End, technician.TimeZone, now)}";
}
