using System.Collections.Immutable;
using FieldService.Domain.Calendars;
using FieldService.Domain.Geo;
using FieldService.Domain.Scheduling;
using FieldService.Domain.Technicians;
using FieldService.Domain.Travel;
using FieldService.Domain.WorkOrders;

namespace FieldService.Domain.Tests.Scheduling;

/// <summary>A flat world: one minute of travel per hundredth of a degree east or west, so that expected times can be read off.</summary>
internal static class SearchWorld
{
    public static ITravelTimes Roads { get; } = new FlatRoads();

    public static GeoPoint East(int minutes) => new(52.5, 13.4 + minutes * 0.01);

    public static CandidateQuery Query(int workMinutes = 60, int site = 0, Priority priority = Priority.Normal, params RequiredSkill[] skills)
        => new(new SchedulingRequirement(workMinutes * 60, [.. skills]), East(site), Some.North, priority);

    public static SchedulableTechnician Technician(string id = "maria", int home = 10, params CalendarEntry[] calendar) => new(
        new TechnicianId(id), id, true, "Europe/Berlin", East(home), [Some.North], [new RatedSkill(Some.Electrical, 3)], Week(Some.Now), [], [.. calendar]);

    public static ImmutableArray<Interval> Week(DateTimeOffset from) => WorkingHours.Between(Some.Profile.Shifts, "Europe/Berlin", from, from.AddDays(7));

    public static CalendarEntry Entry(string id, DateTimeOffset start, int minutes, int site = 0, int travel = 0, BookingStatus status = BookingStatus.Scheduled) => new(
        CalendarEntryKind.Booking, new BookingId(id), new WorkOrderId("w-" + id), id, East(site), start, start.AddMinutes(travel), start.AddMinutes(minutes), status);

    public static Candidate Ask(SchedulableTechnician technician, CandidateQuery? query = null, DateTimeOffset? now = null)
        => CandidateSearch.Find(query ?? Query(), [technician], now ?? Some.Now, Roads).ShouldHaveSingleItem();

    public static (DateTimeOffset Start, DateTimeOffset Arrival, DateTimeOffset End) Slot(SchedulableTechnician technician, CandidateQuery? query = null, DateTimeOffset? now = null)
    {
        var proposal = Ask(technician, query, now).Proposal.ShouldNotBeNull();
        return (proposal.Start, proposal.Arrival, proposal.End);
    }

    private sealed class FlatRoads : ITravelTimes
    {
        public Leg Between(GeoPoint from, GeoPoint to)
        {
            var minutes = (int)Math.Round(Math.Abs(from.Lon - to.Lon) / 0.01);
            return new(minutes * 60, minutes * 500);
        }

        public Route RouteBetween(GeoPoint from, GeoPoint to) => throw new NotSupportedException();
    }
}
