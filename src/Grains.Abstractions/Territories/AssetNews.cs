using System.Collections.Immutable;

namespace FieldService.Grains.Abstractions.Territories;

/// <summary>An asset's outbox tells its territory: its row and its open or just resolved episodes.</summary>
[GenerateSerializer, Immutable, Alias("fs.asset-news.v1")]
public sealed record AssetNews(
    [property: Id(0)] AssetRow Asset,
    [property: Id(1)] ImmutableArray<AlertRow> Alerts);
