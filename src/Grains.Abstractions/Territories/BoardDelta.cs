using System.Collections.Immutable;
using FieldService.Domain.Technicians;
using FieldService.Domain.Territories;
using FieldService.Domain.WorkOrders;

namespace FieldService.Grains.Abstractions.Territories;

/// <summary>Rows that changed between two revisions, whole. A client whose revision is not <paramref name="FromRevision"/> asks for the snapshot again.</summary>
[GenerateSerializer, Immutable, Alias("fs.board-delta.v1")]
public sealed record BoardDelta(
    [property: Id(0)] TerritoryId TerritoryId,
    [property: Id(1)] long FromRevision,
    [property: Id(2)] long Revision,
    [property: Id(3)] DateTimeOffset At,
    [property: Id(4)] ImmutableArray<TechnicianRow> Technicians,
    [property: Id(5)] ImmutableArray<WorkOrderRow> WorkOrders,
    [property: Id(6)] ImmutableArray<AssetRow> Assets,
    [property: Id(7)] ImmutableArray<AlertRow> Alerts,
    [property: Id(8)] ImmutableArray<WorkOrderId> RemovedWorkOrders,
    [property: Id(9)] ImmutableArray<TechnicianId> RemovedTechnicians,
    [property: Id(10)] BoardKpis? Kpis);
