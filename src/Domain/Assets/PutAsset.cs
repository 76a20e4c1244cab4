using System.Collections.Immutable;
using FieldService.Domain.Territories;
using FieldService.Domain.WorkOrders;

namespace FieldService.Domain.Assets;

/// <param name="Category">Chooses the detection rules and how the asset is drawn, e.g. <c>pump</c>, <c>chiller</c>.</param>
/// <param name="ParentId">The root ("master asset") is computed by following the parents.</param>
/// <param name="Metrics">What the asset measures; readings of other metrics are watched too, without limits.</param>
/// <param name="PreventiveIncidentTypeId">The template for work orders that its detectors raise.</param>
public sealed record PutAsset(
    string Name,
    string Category,
    Site Site,
    TerritoryId TerritoryId,
    ImmutableArray<AssetMetric> Metrics,
    IncidentTypeId PreventiveIncidentTypeId,
    AssetId? ParentId = null,
    string? FunctionalLocation = null,
    string? SerialNumber = null) : AssetCommand;
