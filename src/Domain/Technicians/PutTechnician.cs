using System.Collections.Immutable;
using FieldService.Domain.Geo;
using FieldService.Domain.Territories;

namespace FieldService.Domain.Technicians;

/// <summary>Creates or replaces the profile; the calendar is untouched.</summary>
/// <param name="TimeZone">IANA id. Shifts are local to it.</param>
/// <param name="HomeTerritoryId">The one territory that plans this technician; must be among <paramref name="Territories"/>.</param>
public sealed record PutTechnician(
    string Name,
    string? Phone,
    string TimeZone,
    GeoPoint Home,
    TerritoryId HomeTerritoryId,
    ImmutableArray<TerritoryId> Territories,
    ImmutableArray<RatedSkill> Skills,
    ImmutableArray<Shift> Shifts,
    bool Active = true) : TechnicianCommand;
