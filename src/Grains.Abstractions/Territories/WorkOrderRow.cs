using System.Collections.Immutable;
using FieldService.Domain.Assets;
using FieldService.Domain.WorkOrders;
using FieldService.Grains.Abstractions.WorkOrders;

namespace FieldService.Grains.Abstractions.Territories;

/// <param name="Booking">The current (last not canceled) booking.</param>
[GenerateSerializer, Immutable, Alias("fs.work-order-row.v1")]
public sealed record WorkOrderRow(
    [property: Id(0)] WorkOrderId Id,
    [property: Id(1)] long Version,
    [property: Id(2)] string Number,
    [property: Id(3)] WorkOrderStatus Status,
    [property: Id(4)] Priority Priority,
    [property: Id(5)] string Summary,
    [property: Id(6)] Site Site,
    [property: Id(7)] AssetId? AssetId,
    [property: Id(8)] string? AssetName,
    [property: Id(9)] FaultRef? Fault,
    [property: Id(10)] int DurationSeconds,
    [property: Id(11)] BookingView? Booking,
    [property: Id(12)] ImmutableArray<TechnicianRejection> Rejections,
    [property: Id(13)] DateTimeOffset CreatedAt,
    [property: Id(14)] DateTimeOffset? PromisedFrom,
    [property: Id(15)] DateTimeOffset? PromisedTo,
    [property: Id(16)] DateTimeOffset? CompletedAt);
