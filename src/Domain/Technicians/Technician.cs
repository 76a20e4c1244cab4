using System.Collections.Immutable;
using FieldService.Domain.Calendars;
using FieldService.Domain.Geo;
using FieldService.Domain.Territories;
using FieldService.Domain.WorkOrders;

namespace FieldService.Domain.Technicians;

/// <summary>Profile and calendar; id and version belong to whoever stores it.</summary>
/// <param name="Calendar">By start. May hold expired holds until the next event: read it through <see cref="CalendarAt"/>.</param>
public sealed record Technician(
    string Name,
    string? Phone,
    string TimeZone,
    GeoPoint Home,
    TerritoryId HomeTerritoryId,
    ImmutableArray<TerritoryId> Territories,
    ImmutableArray<RatedSkill> Skills,
    ImmutableArray<Shift> Shifts,
    bool Active,
    ImmutableArray<TimeOff> TimeOff,
    ImmutableArray<CalendarEntry> Calendar,
    ImmutableArray<ReleasedBooking> Released)
{
    /// <summary>Bookings and holds that have not expired, by start; they never overlap.</summary>
    public ImmutableArray<CalendarEntry> CalendarAt(DateTimeOffset now) => Calendar.RemoveAll(entry => entry.IsExpiredAt(now));

    /// <summary>The visit the technician is at now, on the road or on site.</summary>
    public CalendarEntry? GetCurrentEntry() => Calendar.LastOrDefault(static entry => entry.Status.IsUnderWay());

    /// <summary>First and last name's initials, <c>MK</c>.</summary>
    public string GetInitials()
    {
        var words = Name.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return words switch
        {
            [] => "?",
            [var only] => only[..1].ToUpperInvariant(),
            [var first, .., var last] => $"{first[0]}{last[0]}".ToUpperInvariant(),
        };
    }

    public TechnicianActivity ActivityAt(DateTimeOffset now) => (Active, GetCurrentEntry()?.Status) switch
    {
        (false, _) => TechnicianActivity.Inactive,
        // What was reported counts more than what was planned: overtime is work.
        (_, BookingStatus.Traveling) => TechnicianActivity.Traveling,
        (_, BookingStatus.InProgress) => TechnicianActivity.Working,
        (_, BookingStatus.OnBreak) => TechnicianActivity.OnBreak,
        _ when TimeOff.Any(off => off.Start <= now && now < off.End) => TechnicianActivity.TimeOff,
        _ when !WorkingHours.Cover(Shifts, TimeZone, new(now, now.AddTicks(1))) => TechnicianActivity.OffShift,
        _ => TechnicianActivity.Available,
    };

    /// <summary>The first working moment from now on without entry or time off; null when there is none within the horizon.</summary>
    public DateTimeOffset? NextFreeAt(DateTimeOffset now, TimeSpan horizon)
    {
        var working = WorkingHours.Between(Shifts, TimeZone, now, now + horizon);
        var taken = CalendarAt(now).Select(static entry => entry.Interval()).Concat(TimeOff.Select(static off => new Interval(off.Start, off.End)));
        return Intervals.Subtract(working, taken) is [var first, ..] ? first.Start : null;
    }
}
