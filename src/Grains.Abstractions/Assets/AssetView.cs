using System.Collections.Immutable;
using FieldService.Domain.Assets;
using FieldService.Domain.Devices;
using FieldService.Domain.Territories;
using FieldService.Domain.WorkOrders;

namespace FieldService.Grains.Abstractions.Assets;

/// <param name="Health">1 = nothing unusual, 0 = failing.</param>
[GenerateSerializer, Immutable, Alias("fs.asset-view.v1")]
public sealed record AssetView(
    [property: Id(0)] AssetId Id,
    [property: Id(1)] long Version,
    [property: Id(2)] string Name,
    [property: Id(3)] string Category,
    [property: Id(4)] Site Site,
    [property: Id(5)] TerritoryId TerritoryId,
    [property: Id(6)] AssetId? ParentId,
    [property: Id(7)] AssetId RootId,
    [property: Id(8)] string? FunctionalLocation,
    [property: Id(9)] string? SerialNumber,
    [property: Id(10)] double Health,
    [property: Id(11)] ConnectionState Connection,
    [property: Id(12)] DateTimeOffset? LastReadingAt,
    [property: Id(13)] long ReadingsProcessed,
    [property: Id(14)] ImmutableArray<MetricView> Metrics,
    [property: Id(15)] ImmutableArray<EpisodeView> Episodes,
    [property: Id(16)] ImmutableArray<ServiceVisit> ServiceHistory);
