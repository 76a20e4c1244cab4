using FieldService.Domain.Assets;
using FieldService.Grains.Abstractions.Assets;

namespace FieldService.Grains.Abstractions.Territories;

[GenerateSerializer, Immutable, Alias("fs.alert-row.v1")]
public sealed record AlertRow(
    [property: Id(0)] AssetId AssetId,
    [property: Id(1)] string AssetName,
    [property: Id(2)] long Version,
    [property: Id(3)] EpisodeView Episode);
