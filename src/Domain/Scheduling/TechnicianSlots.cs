using System.Collections.Immutable;
using FieldService.Domain.Calendars;
using FieldService.Domain.Geo;
using FieldService.Domain.Technicians;
using FieldService.Domain.WorkOrders;

namespace FieldService.Domain.Scheduling;

/// <summary>One technician's free gaps, looked at from now on until the job fits.</summary>
internal sealed class TechnicianSlots(SchedulableTechnician technician, SlotSearch search)
{
    private readonly ImmutableArray<CalendarEntry> _entries =
    [
        .. technician.Calendar
            .Where(entry => !entry.IsExpiredAt(search.Now) && entry.BookingId != search.Query.Replacing)
            .Select(entry => Overrunning(entry, search)),
    ];

    public SchedulableTechnician Technician => technician;

    public SlotSearch Search => search;

    public ImmutableArray<Interval> Shifts => technician.WorkingHours;

    public ImmutableArray<Interval> OnDuty { get; } = technician.TimeOff.IsEmpty
        ? technician.WorkingHours
        : Intervals.Subtract(technician.WorkingHours, technician.TimeOff.Select(static off => new Interval(off.Start, off.End)));

    public BookingProposal? Earliest() => Earliest(OnDuty, search.Window);

    /// <param name="withCalendar">False asks what would be possible if nothing were booked.</param>
    public BookingProposal? Earliest(ImmutableArray<Interval> working, ArrivalWindow window, bool withCalendar = true)
    {
        var entries = withCalendar ? _entries : [];
        // Entries before the first gap only say where the technician comes from.
        var next = 0;
        foreach (var shift in working)
        {
            if (shift.Start >= search.Horizon || shift.Start > window.Until) break;
            if (shift.End <= search.NotBefore) continue;
            var from = shift.Start;
            while (next < entries.Length && entries[next].End <= from) next++;
            for (; next < entries.Length && entries[next].Start < shift.End; next++)
            {
                if (Fit(new(from, entries[next].Start), entries, next, window) is { } found) return found;
                if (entries[next].End > from) from = entries[next].End;
            }

            if (Fit(new(from, shift.End), entries, next, window) is { } last) return last;
            // One that reaches beyond the shift is in the way of the next one too.
            if (next > 0 && entries[next - 1].End > shift.End) next--;
        }

        return null;
    }

    /// <param name="next">The entry that ends the gap or comes after it; the one before it is where the technician comes from.</param>
    private BookingProposal? Fit(Interval gap, ImmutableArray<CalendarEntry> entries, int next, ArrivalWindow window)
    {
        var from = gap.Start > search.NotBefore ? gap.Start : search.NotBefore;
        // Before any travel time is asked for: most gaps are too short or too late anyway.
        if (from + search.Work > gap.End || from > window.Until || from > search.Horizon) return null;
        var leg = search.Travel.Between(Origin(gap, next > 0 ? entries[next - 1] : null), search.Query.Site);
        var soonest = from.AddSeconds(leg.Seconds);
        var arrival = soonest > window.From ? soonest : window.From;
        var end = arrival + search.Work;
        if (arrival > window.Until || end > gap.End || arrival > search.Horizon) return null;
        if (next < entries.Length && !Reaches(end, entries[next])) return null;
        return new(technician.Id, technician.Name, arrival.AddSeconds(-leg.Seconds), arrival, end, leg.Seconds, leg.Metres);
    }

    /// <summary>A visit past its planned end is still going on: nobody leaves it this minute.</summary>
    private static CalendarEntry Overrunning(CalendarEntry entry, SlotSearch search)
    {
        var soonest = search.Now + search.Options.Overrun;
        return entry.Status.IsUnderWay() && entry.End < soonest ? entry with { End = soonest } : entry;
    }

    /// <summary>An idle technician starts where the phone is; else from the previous site, or from home after a long pause.</summary>
    private GeoPoint Origin(Interval gap, CalendarEntry? previous)
    {
        if (gap.Start <= search.NotBefore && search.IsFresh(technician.Location)) return technician.Location!.Position;
        return previous is not null && gap.Start - previous.End <= search.Options.ReturnsHomeAfter ? previous.Position : technician.Home;
    }

    /// <summary>The next visit keeps its planned arrival, although it is now reached from another place.</summary>
    private bool Reaches(DateTimeOffset end, CalendarEntry next)
        => next.Start - end > search.Options.ReturnsHomeAfter
        || end.AddSeconds(search.Travel.Between(search.Query.Site, next.Position).Seconds) <= next.Arrival;
}
