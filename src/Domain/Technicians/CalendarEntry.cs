using FieldService.Domain.Geo;
using FieldService.Domain.WorkOrders;

namespace FieldService.Domain.Technicians;

/// <summary>Occupies [<paramref name="Start"/>, <paramref name="End"/>) of one technician's calendar; entries never overlap.</summary>
/// <param name="Start">Departure to the site.</param>
/// <param name="HoldExpiresAt">Set for holds only.</param>
public sealed record CalendarEntry(
    CalendarEntryKind Kind,
    BookingId BookingId,
    WorkOrderId WorkOrderId,
    string Title,
    GeoPoint Position,
    DateTimeOffset Start,
    DateTimeOffset Arrival,
    DateTimeOffset End,
    BookingStatus Status,
    DateTimeOffset? HoldExpiresAt = null,
    long WorkOrderVersion = 0);
