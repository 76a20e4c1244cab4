using FieldService.Domain.Technicians;

namespace FieldService.Grains.Abstractions.Territories;

[GenerateSerializer, Immutable, Alias("fs.location-news.v1")]
public sealed record LocationNews(
    [property: Id(0)] TechnicianId TechnicianId,
    [property: Id(1)] LocationFix Fix);
