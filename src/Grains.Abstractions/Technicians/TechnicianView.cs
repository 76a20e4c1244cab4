using System.Collections.Immutable;
using FieldService.Domain.Geo;
using FieldService.Domain.Technicians;
using FieldService.Domain.Territories;
using FieldService.Domain.WorkOrders;

namespace FieldService.Grains.Abstractions.Technicians;

[GenerateSerializer, Immutable, Alias("fs.technician-view.v1")]
public sealed record TechnicianView(
    [property: Id(0)] TechnicianId Id,
    [property: Id(1)] long Version,
    [property: Id(2)] string Name,
    [property: Id(3)] string Initials,
    [property: Id(4)] string? Phone,
    [property: Id(5)] string TimeZone,
    [property: Id(6)] GeoPoint Home,
    [property: Id(7)] TerritoryId HomeTerritoryId,
    [property: Id(8)] ImmutableArray<TerritoryId> Territories,
    [property: Id(9)] ImmutableArray<RatedSkill> Skills,
    [property: Id(10)] ImmutableArray<Shift> Shifts,
    [property: Id(11)] ImmutableArray<TimeOff> TimeOff,
    [property: Id(12)] bool Active,
    [property: Id(13)] TechnicianActivity Activity,
    [property: Id(14)] BookingId? CurrentBookingId,
    [property: Id(15)] LocationFix? Location);
