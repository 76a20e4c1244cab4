using System.Collections.Immutable;
using FieldService.Domain.Technicians;
using FieldService.Domain.WorkOrders;

namespace FieldService.Grains.Abstractions.WorkOrders;

/// <param name="Arrival">Planned arrival; travel lies between start and arrival.</param>
[GenerateSerializer, Immutable, Alias("fs.booking-view.v1")]
public sealed record BookingView(
    [property: Id(0)] BookingId Id,
    [property: Id(1)] WorkOrderId WorkOrderId,
    [property: Id(2)] TechnicianId TechnicianId,
    [property: Id(3)] string TechnicianName,
    [property: Id(4)] BookingStatus Status,
    [property: Id(5)] DateTimeOffset Start,
    [property: Id(6)] DateTimeOffset Arrival,
    [property: Id(7)] DateTimeOffset End,
    [property: Id(8)] int TravelSeconds,
    [property: Id(9)] int TravelMetres,
    [property: Id(10)] DateTimeOffset? ActualStart,
    [property: Id(11)] DateTimeOffset? ActualArrival,
    [property: Id(12)] DateTimeOffset? ActualEnd,
    [property: Id(13)] ImmutableArray<BookingTimestamp> Timestamps);
