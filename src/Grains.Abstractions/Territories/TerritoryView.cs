using FieldService.Domain.Geo;
using FieldService.Domain.Territories;

namespace FieldService.Grains.Abstractions.Territories;

[GenerateSerializer, Immutable, Alias("fs.territory-view.v1")]
public sealed record TerritoryView(
    [property: Id(0)] TerritoryId Id,
    [property: Id(1)] long Version,
    [property: Id(2)] string Name,
    [property: Id(3)] string TimeZone,
    [property: Id(4)] GeoPoint Center);
