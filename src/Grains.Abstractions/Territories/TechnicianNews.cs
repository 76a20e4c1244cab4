using System.Collections.Immutable;
using FieldService.Domain.Technicians;
using FieldService.Grains.Abstractions.Technicians;

namespace FieldService.Grains.Abstractions.Territories;

/// <summary>A technician's outbox tells the home territory: profile and the calendar from yesterday on.</summary>
[GenerateSerializer, Immutable, Alias("fs.technician-news.v1")]
public sealed record TechnicianNews(
    [property: Id(0)] TechnicianView Technician,
    [property: Id(1)] ImmutableArray<CalendarEntry> Calendar);
