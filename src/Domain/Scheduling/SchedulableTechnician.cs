using System.Collections.Immutable;
using FieldService.Domain.Calendars;
using FieldService.Domain.Geo;
using FieldService.Domain.Technicians;
using FieldService.Domain.Territories;

namespace FieldService.Domain.Scheduling;

/// <summary>What the candidate search needs to know of a technician.</summary>
/// <param name="TimeZone">Explanations give local times.</param>
/// <param name="WorkingHours">From now to the horizon, see <see cref="Calendars.WorkingHours.Between"/>; time off is taken out by the search.</param>
/// <param name="Calendar">By start; holds that have expired are ignored.</param>
/// <param name="Location">The last known one; used while it is fresh.</param>
public sealed record SchedulableTechnician(
    TechnicianId Id,
    string Name,
    bool Active,
    string TimeZone,
    GeoPoint Home,
    ImmutableArray<TerritoryId> Territories,
    ImmutableArray<RatedSkill> Skills,
    ImmutableArray<Interval> WorkingHours,
    ImmutableArray<TimeOff> TimeOff,
    ImmutableArray<CalendarEntry> Calendar,
    LocationFix? Location = null);
