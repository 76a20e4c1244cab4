using System.Collections.Immutable;
using FieldService.Domain.Geo;
using FieldService.Domain.Technicians;
using FieldService.Domain.WorkOrders;
using FieldService.Grains.Abstractions.Technicians;

namespace FieldService.Grains.Abstractions.Territories;

/// <summary>A technician on the board: from the start of the local day to the end of the next.</summary>
/// <param name="RouteAhead">Streets still to drive, while traveling; else empty.</param>
[GenerateSerializer, Immutable, Alias("fs.technician-row.v1")]
public sealed record TechnicianRow(
    [property: Id(0)] TechnicianId Id,
    [property: Id(1)] long Version,
    [property: Id(2)] string Name,
    [property: Id(3)] string Initials,
    [property: Id(4)] string? Phone,
    [property: Id(5)] ImmutableArray<RatedSkill> Skills,
    [property: Id(6)] TechnicianActivity Activity,
    [property: Id(7)] GeoPoint Home,
    [property: Id(8)] LocationFix? Location,
    [property: Id(9)] BookingId? CurrentBookingId,
    [property: Id(10)] ImmutableArray<WorkingInterval> WorkingHours,
    [property: Id(11)] ImmutableArray<TimeOff> TimeOff,
    [property: Id(12)] ImmutableArray<CalendarEntry> Calendar,
    [property: Id(13)] ImmutableArray<GeoPoint> RouteAhead);
