using System.Collections.Immutable;
using FieldService.Domain.Assets;
using FieldService.Domain.Territories;

namespace FieldService.Domain.WorkOrders;

/// <summary>The state of the aggregate; id and version belong to whoever stores it.</summary>
/// <param name="Rejections">Why nobody is booked; empty unless the last attempt to book failed.</param>
/// <param name="CompletedAt">End of the last visit once the work order is completed.</param>
public sealed record WorkOrder(
    string Number,
    WorkOrderStatus Status,
    Priority Priority,
    string Summary,
    string WorkOrderType,
    TerritoryId TerritoryId,
    Site Site,
    AssetId? AssetId,
    string? AssetName,
    FaultRef? Fault,
    SchedulingRequirement Requirement,
    ImmutableArray<IncidentTypeId> IncidentTypes,
    ImmutableArray<ServiceTask> Tasks,
    ImmutableArray<ProductLine> Products,
    ImmutableArray<Booking> Bookings,
    ImmutableArray<TechnicianRejection> Rejections,
    ImmutableArray<TimelineEntry> Timeline,
    bool AutoSchedule,
    Resolution? Resolution,
    DateTimeOffset CreatedAt,
    DateTimeOffset? FirstArrivedAt,
    DateTimeOffset? CompletedAt)
{
    public Booking? FindBooking(BookingId id) => Bookings.FirstOrDefault(booking => booking.Id == id);

    /// <summary>The last booking that was not canceled: what the board shows.</summary>
    public Booking? GetCurrentBooking() => Bookings.LastOrDefault(static booking => booking.Status != BookingStatus.Canceled);

    public bool IsClosed() => Status is WorkOrderStatus.Completed or WorkOrderStatus.Posted or WorkOrderStatus.Canceled;
}
