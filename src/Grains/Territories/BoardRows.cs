using System.Collections.Immutable;
using FieldService.Domain.Calendars;
using FieldService.Domain.Geo;
using FieldService.Domain.Technicians;
using FieldService.Domain.Travel;
using FieldService.Domain.WorkOrders;
using FieldService.Grains.Abstractions.Technicians;
using FieldService.Grains.Abstractions.Territories;
using FieldService.Grains.Abstractions.WorkOrders;

namespace FieldService.Grains.Territories;

/// <summary>From the territory's copy to what the board shows.</summary>
internal static class BoardRows
{
    public static TechnicianRow Of(RosterEntry entry, Interval days, DateTimeOffset now)
    {
        var technician = entry.Technician;
        var calendar = entry.Calendar.RemoveAll(e => e.IsExpiredAt(now));
        var working = WorkingHours.Between(technician.Shifts, technician.TimeZone, days.Start, days.End);
        return new(
            technician.Id, technician.Version, technician.Name, technician.Initials, technician.Phone, technician.Skills,
            ActivityOf(technician, calendar, working, now), technician.Home, entry.Location,
            calendar.LastOrDefault(e => e.Status.IsUnderWay())?.BookingId,
            [.. working.Select(w => new WorkingInterval(w.Start, w.End))],
            [.. technician.TimeOff.Where(off => new Interval(off.Start, off.End).Overlaps(days))],
            [.. calendar.Where(e => e.Interval().Overlaps(days))],
            RouteAhead(entry));
    }

    public static WorkOrderRow Of(WorkOrderView order) => new(
        order.Id, order.Version, order.Number, order.Status, order.Priority, order.Summary, order.Site, order.AssetId, order.AssetName, order.Fault,
        order.Requirement.DurationSeconds, order.Bookings.LastOrDefault(b => b.Status is not BookingStatus.Canceled), order.Rejections, order.CreatedAt,
        order.Requirement.PromisedFrom, order.Requirement.PromisedTo, order.CompletedAt);

    /// <summary>Null while the work order is open.</summary>
    public static DateTimeOffset? ClosedAt(WorkOrderView order) => order.Status switch
    {
        WorkOrderStatus.Completed or WorkOrderStatus.Posted => order.CompletedAt,
        WorkOrderStatus.Canceled => order.Timeline.LastOrDefault()?.At ?? order.CreatedAt,
        _ => null,
    };

    private static TechnicianActivity ActivityOf(
        TechnicianView technician, ImmutableArray<CalendarEntry> calendar, ImmutableArray<Interval> working, DateTimeOffset now)
    {
        if (!technician.Active) return TechnicianActivity.Inactive;
        return calendar.LastOrDefault(e => e.Status.IsUnderWay())?.Status switch
        {
            BookingStatus.Traveling => TechnicianActivity.Traveling,
            BookingStatus.InProgress => TechnicianActivity.Working,
            BookingStatus.OnBreak => TechnicianActivity.OnBreak,
            _ when technician.TimeOff.Any(off => off.Start <= now && now < off.End) => TechnicianActivity.TimeOff,
            _ => working.Any(w => w.Contains(now)) ? TechnicianActivity.Available : TechnicianActivity.OffShift,
        };
    }

    private static ImmutableArray<GeoPoint> RouteAhead(RosterEntry entry)
        => entry is { Route: { } driven, Location: { } fix } ? RouteProgress.Of(driven.Route, fix.Position).Ahead : [];
}
