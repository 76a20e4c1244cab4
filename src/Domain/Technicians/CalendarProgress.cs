using System.Collections.Immutable;
using FieldService.Domain.WorkOrders;

namespace FieldService.Domain.Technicians;

/// <summary>
/// How reality moves an entry. It stays between its neighbours whatever is reported, so that the calendar never overlaps: a visit that
/// runs into the next one is cut there, and the lateness shows in that one's ETA.
/// </summary>
internal static class CalendarProgress
{
    public static CalendarEntry Next(CalendarEntry entry, NoteBookingStatus news, ImmutableArray<CalendarEntry> calendar)
    {
        var others = calendar.Where(other => other.BookingId != entry.BookingId).ToList();
        var moved = news.Status switch
        {
            BookingStatus.Traveling => Departed(entry, news.At),
            BookingStatus.InProgress when entry.Status is BookingStatus.Scheduled or BookingStatus.Traveling => Arrived(entry, news.At),
            BookingStatus.Completed or BookingStatus.PartiallyCompleted => Ended(entry, news.At),
            _ => entry,
        };
        return Fit(entry, moved, others) with
        {
            Kind = CalendarEntryKind.Booking,
            Status = news.Status,
            HoldExpiresAt = null,
            WorkOrderVersion = news.WorkOrderVersion,
        };
    }

    /// <summary>Travel takes as long as planned; leaving early frees nothing, leaving late takes longer.</summary>
    private static CalendarEntry Departed(CalendarEntry entry, DateTimeOffset at)
    {
        var arrival = at + (entry.Arrival - entry.Start);
        return entry with { Start = at, Arrival = arrival, End = Later(entry.End, arrival + (entry.End - entry.Arrival)) };
    }

    /// <summary>Arriving before the planned start means that travel was not reported.</summary>
    private static CalendarEntry Arrived(CalendarEntry entry, DateTimeOffset at)
        => entry with { Start = Earlier(entry.Start, at), Arrival = at, End = Later(entry.End, at + (entry.End - entry.Arrival)) };

    private static CalendarEntry Ended(CalendarEntry entry, DateTimeOffset at) => entry with { End = at };

    private static CalendarEntry Fit(CalendarEntry planned, CalendarEntry moved, List<CalendarEntry> others)
    {
        var previousEnd = others.LastOrDefault(other => other.Start < planned.Start)?.End ?? DateTimeOffset.MinValue;
        var nextStart = others.FirstOrDefault(other => other.Start >= planned.Start)?.Start ?? DateTimeOffset.MaxValue;
        var start = moved.Start >= previousEnd ? moved.Start : planned.Start;
        var end = Earlier(moved.End, nextStart);
        // Reported for a time that belongs to the next entry altogether: the plan's interval stays.
        if (end <= start) return planned;
        return moved with { Start = start, End = end, Arrival = Earlier(Later(moved.Arrival, start), end) };
    }

    private static DateTimeOffset Earlier(DateTimeOffset a, DateTimeOffset b) => a < b ? a : b;

    private static DateTimeOffset Later(DateTimeOffset a, DateTimeOffset b) => a > b ? a : b;
}
