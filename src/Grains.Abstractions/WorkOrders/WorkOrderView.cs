using System.Collections.Immutable;
using FieldService.Domain.Assets;
using FieldService.Domain.Territories;
using FieldService.Domain.WorkOrders;

namespace FieldService.Grains.Abstractions.WorkOrders;

/// <param name="Rejections">Why nobody is booked, one per technician; empty unless the last attempt to book failed.</param>
[GenerateSerializer, Immutable, Alias("fs.work-order-view.v1")]
public sealed record WorkOrderView(
    [property: Id(0)] WorkOrderId Id,
    [property: Id(1)] long Version,
    [property: Id(2)] string Number,
    [property: Id(3)] WorkOrderStatus Status,
    [property: Id(4)] Priority Priority,
    [property: Id(5)] string Summary,
    [property: Id(6)] string WorkOrderType,
    [property: Id(7)] TerritoryId TerritoryId,
    [property: Id(8)] Site Site,
    [property: Id(9)] AssetId? AssetId,
    [property: Id(10)] string? AssetName,
    [property: Id(11)] FaultRef? Fault,
    [property: Id(12)] SchedulingRequirement Requirement,
    [property: Id(13)] ImmutableArray<IncidentTypeId> IncidentTypes,
    [property: Id(14)] ImmutableArray<ServiceTask> Tasks,
    [property: Id(15)] ImmutableArray<ProductLine> Products,
    [property: Id(16)] ImmutableArray<BookingView> Bookings,
    [property: Id(17)] ImmutableArray<TechnicianRejection> Rejections,
    [property: Id(18)] ImmutableArray<TimelineEntry> Timeline,
    [property: Id(19)] bool AutoSchedule,
    [property: Id(20)] Resolution? Resolution,
    [property: Id(21)] DateTimeOffset CreatedAt,
    [property: Id(22)] DateTimeOffset? FirstArrivedAt,
    [property: Id(23)] DateTimeOffset? CompletedAt);
