using FieldService.Domain.Geo;
using FieldService.Domain.Territories;
using FieldService.Domain.WorkOrders;

namespace FieldService.Domain.Scheduling;

/// <param name="Replacing">A booking that would be moved: its present place counts as free.</param>
public sealed record CandidateQuery(
    SchedulingRequirement Requirement,
    GeoPoint Site,
    TerritoryId TerritoryId,
    Priority Priority,
    BookingId? Replacing = null)
{
    public static CandidateQuery For(WorkOrder workOrder, BookingId? replacing = null)
        => new(workOrder.Requirement, workOrder.Site.Position, workOrder.TerritoryId, workOrder.Priority, replacing);
}
