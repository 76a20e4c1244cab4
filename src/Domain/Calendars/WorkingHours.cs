using System.Collections.Immutable;
using FieldService.Domain.Technicians;
using NodaTime;
using NodaTime.Extensions;
using NodaTime.TimeZones;

namespace FieldService.Domain.Calendars;

/// <summary>Turns weekly local shifts into instants.</summary>
public static class WorkingHours
{
    /// <summary>The working time within [<paramref name="from"/>, <paramref name="to"/>): in order, disjoint, overlapping and adjoining shifts joined.</summary>
    public static ImmutableArray<Interval> Between(ImmutableArray<Shift> shifts, string timeZone, DateTimeOffset from, DateTimeOffset to)
    {
        var zone = TimeZones.Get(timeZone);
        var range = new Interval(from, to);
        var last = Instant.FromDateTimeOffset(to).InZone(zone).Date;
        var found = new List<Interval>();
        // A night shift of the day before may reach into the range; a daylight-saving shift never moves one by a whole day.
        for (var date = Instant.FromDateTimeOffset(from).InZone(zone).Date.PlusDays(-2); date <= last; date = date.PlusDays(1))
        {
            foreach (var shift in shifts)
            {
                if (date.DayOfWeek.ToDayOfWeek() == shift.Day) found.Add(On(date, shift, zone).Clip(range));
            }
        }

        return Intervals.Merge(found);
    }

    /// <summary>Whether the whole interval is working time.</summary>
    public static bool Cover(ImmutableArray<Shift> shifts, string timeZone, Interval interval)
        => Between(shifts, timeZone, interval.Start, interval.End) is [var only] && only == interval;

    private static Interval On(LocalDate date, Shift shift, DateTimeZone zone)
    {
        var endDate = shift.End <= shift.Start ? date.PlusDays(1) : date;
        return new(Resolve(date, shift.Start, zone), Resolve(endDate, shift.End, zone));
    }

    private static DateTimeOffset Resolve(LocalDate date, TimeOnly time, DateTimeZone zone)
        => zone.ResolveLocal(date.At(LocalTime.FromTimeOnly(time)), Resolvers.LenientResolver).ToInstant().ToDateTimeOffset();
}
