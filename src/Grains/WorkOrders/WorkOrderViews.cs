using FieldService.Domain.WorkOrders;
using FieldService.Grains.Abstractions.WorkOrders;

namespace FieldService.Grains.WorkOrders;

internal static class WorkOrderViews
{
    public static WorkOrderView ToView(this WorkOrder order, WorkOrderId id, long version) => new(
        id, version, order.Number, order.Status, order.Priority, order.Summary, order.WorkOrderType, order.TerritoryId, order.Site,
        order.AssetId, order.AssetName, order.Fault, order.Requirement, order.IncidentTypes, order.Tasks, order.Products,
        [.. order.Bookings.Select(b => b.ToView(id))], order.Rejections, order.Timeline, order.AutoSchedule, order.Resolution,
        order.CreatedAt, order.FirstArrivedAt, order.CompletedAt);

    private static BookingView ToView(this Booking booking, WorkOrderId order) => new(
        booking.Id, order, booking.TechnicianId, booking.TechnicianName, booking.Status, booking.Start, booking.Arrival, booking.End,
        booking.TravelSeconds, booking.TravelMetres, booking.ActualStart, booking.ActualArrival, booking.ActualEnd, booking.Timestamps);
}
