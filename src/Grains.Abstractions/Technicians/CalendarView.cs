using System.Collections.Immutable;
using FieldService.Domain.Technicians;

namespace FieldService.Grains.Abstractions.Technicians;

/// <param name="WorkingHours">Shifts of the range as instants, already cut by nothing: time off is listed beside.</param>
[GenerateSerializer, Immutable, Alias("fs.calendar-view.v1")]
public sealed record CalendarView(
    [property: Id(0)] TechnicianId TechnicianId,
    [property: Id(1)] long Version,
    [property: Id(2)] string TimeZone,
    [property: Id(3)] DateTimeOffset From,
    [property: Id(4)] DateTimeOffset To,
    [property: Id(5)] ImmutableArray<WorkingInterval> WorkingHours,
    [property: Id(6)] ImmutableArray<TimeOff> TimeOff,
    [property: Id(7)] ImmutableArray<CalendarEntry> Entries);
