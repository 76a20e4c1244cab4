using System.Collections.Immutable;
using FieldService.Domain.Geo;
using FieldService.Domain.Territories;

namespace FieldService.Grains.Abstractions.Territories;

/// <summary>The whole board at one revision; deltas follow.</summary>
[GenerateSerializer, Immutable, Alias("fs.board-snapshot.v1")]
public sealed record BoardSnapshot(
    [property: Id(0)] TerritoryId TerritoryId,
    [property: Id(1)] string Name,
    [property: Id(2)] string TimeZone,
    [property: Id(3)] GeoPoint Center,
    [property: Id(4)] long Revision,
    [property: Id(5)] DateTimeOffset At,
    [property: Id(6)] ImmutableArray<TechnicianRow> Technicians,
    [property: Id(7)] ImmutableArray<WorkOrderRow> WorkOrders,
    [property: Id(8)] ImmutableArray<AssetRow> Assets,
    [property: Id(9)] ImmutableArray<AlertRow> Alerts,
    [property: Id(10)] BoardKpis Kpis);
