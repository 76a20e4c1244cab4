using System.Collections.Immutable;
using FieldService.Domain.Calendars;
using FieldService.Domain.Technicians;
using FieldService.Domain.WorkOrders;
using FieldService.Grains.Abstractions.Territories;
using EpisodeState = FieldService.Domain.Assets.EpisodeState;

namespace FieldService.Grains.Territories;

/// <summary>
/// The figures above the board. Utilisation = (work + travel) booked today / working hours of today's shifts; products differ in what they
/// count, so the name says "today" and this says which.
/// </summary>
internal static class BoardKpiRules
{
    public static BoardKpis For(TerritoryPlan plan, ImmutableArray<TechnicianRow> technicians, Interval today)
    {
        var statuses = plan.WorkOrders.Values.CountBy(o => o.Status).ToDictionary();
        var booked = technicians.SelectMany(t => t.Calendar).Where(e => e.Kind is CalendarEntryKind.Booking).ToArray();
        var working = technicians.SelectMany(t => t.WorkingHours).Sum(w => Seconds(new(w.Start, w.End), today));
        return new(
            statuses.GetValueOrDefault(WorkOrderStatus.Unscheduled),
            statuses.GetValueOrDefault(WorkOrderStatus.Scheduled),
            statuses.GetValueOrDefault(WorkOrderStatus.InProgress),
            plan.WorkOrders.Values.Count(o => o.CompletedAt >= today.Start),
            plan.Alerts.Values.Count(a => a.Episode.State is EpisodeState.Active),
            technicians.Count(t => t.Activity is not (TechnicianActivity.Inactive or TechnicianActivity.OffShift or TechnicianActivity.TimeOff)),
            technicians.Count(t => t.Activity is TechnicianActivity.Traveling),
            working > 0 ? Math.Round(Math.Min(1, booked.Sum(e => Seconds(e.Interval(), today)) / working), 3) : 0,
            (int)booked.Sum(e => Seconds(new(e.Start, e.Arrival), today)));
    }

    private static double Seconds(Interval interval, Interval within) => Math.Max(0, interval.Clip(within).Duration.TotalSeconds);
}
