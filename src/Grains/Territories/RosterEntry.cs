using System.Collections.Immutable;
using FieldService.Domain.Technicians;
using FieldService.Grains.Abstractions.Technicians;

namespace FieldService.Grains.Territories;

/// <param name="Location">The newest known; newer than the one in <paramref name="Technician"/> while fixes come in.</param>
internal sealed record RosterEntry(TechnicianView Technician, ImmutableArray<CalendarEntry> Calendar, LocationFix? Location = null, DrivenRoute? Route = null);
