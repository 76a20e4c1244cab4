using System.Collections.Immutable;
using FieldService.Domain.Territories;
using FieldService.Domain.WorkOrders;

namespace FieldService.Domain.Assets;

/// <summary>The facts of an asset; what its readings say is kept beside it by the grain.</summary>
/// <param name="ServiceHistory">Newest first, see <see cref="Assets.ServiceHistory"/>.</param>
public sealed record Asset(
    string Name,
    string Category,
    Site Site,
    TerritoryId TerritoryId,
    ImmutableArray<AssetMetric> Metrics,
    IncidentTypeId PreventiveIncidentTypeId,
    AssetId? ParentId,
    string? FunctionalLocation,
    string? SerialNumber,
    ImmutableArray<ServiceVisit> ServiceHistory)
{
    /// <summary>Creates the asset or replaces its facts; the history stays. Call <see cref="AssetRules.Validate"/> first.</summary>
    public static Asset Put(Asset? state, PutAsset command) => new(
        command.Name, command.Category, command.Site, command.TerritoryId, command.Metrics, command.PreventiveIncidentTypeId,
        command.ParentId, command.FunctionalLocation, command.SerialNumber, state?.ServiceHistory ?? []);

    public AssetMetric? FindMetric(string name) => Metrics.FirstOrDefault(metric => metric.Name == name);

    public Asset WithVisit(ServiceVisit visit) => this with { ServiceHistory = Assets.ServiceHistory.With(ServiceHistory, visit) };
}
