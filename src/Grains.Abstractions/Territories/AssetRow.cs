using FieldService.Domain.Assets;
using FieldService.Domain.Devices;
using FieldService.Domain.Geo;

namespace FieldService.Grains.Abstractions.Territories;

[GenerateSerializer, Immutable, Alias("fs.asset-row.v1")]
public sealed record AssetRow(
    [property: Id(0)] AssetId Id,
    [property: Id(1)] long Version,
    [property: Id(2)] string Name,
    [property: Id(3)] string Category,
    [property: Id(4)] GeoPoint Position,
    [property: Id(5)] double Health,
    [property: Id(6)] ConnectionState Connection);
