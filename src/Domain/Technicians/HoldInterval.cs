using FieldService.Domain.Geo;
using FieldService.Domain.WorkOrders;

namespace FieldService.Domain.Technicians;

/// <summary>Keeps an interval free for one booking until it is confirmed or the hold expires. Repeating it renews the hold.</summary>
public sealed record HoldInterval(
    BookingId BookingId,
    WorkOrderId WorkOrderId,
    string Title,
    GeoPoint Position,
    DateTimeOffset Start,
    DateTimeOffset Arrival,
    DateTimeOffset End,
    int HoldSeconds = 60) : TechnicianCommand;
