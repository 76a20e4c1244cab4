using FieldService.Api.Answers;
using FieldService.Api.Identity;
using FieldService.Api.Requests;
using FieldService.Api.Search;
using FieldService.Domain.Assets;
using FieldService.Domain.Territories;
using FieldService.Grains.Abstractions.Search;
using FieldService.Grains.Abstractions.Territories;

namespace FieldService.Api.Assets;

internal static class AlertEndpoints
{
    public static void MapAlerts(this IEndpointRouteBuilder routes) => routes
        .MapGet("/api/alerts", ListAsync).RequireAuthorization(Policies.Dispatchers)
        .WithTags("Alerts").WithName("listAlerts").WithSummary("Fault episodes, newest first.");

    private static async Task<ListAnswer<AlertRow>> ListAsync(
        [AsParameters] ListQuery query, string? state, TerritoryId? territoryId, AssetId? assetId, ISearchIndex index, CancellationToken cancellationToken)
    {
        var search = query.For(
            SearchKinds.Alert,
            (Filters.State, EnumFilter.Check<EpisodeState>(state, "state")), (Filters.TerritoryId, territoryId?.Value), (Filters.AssetId, assetId?.Value));
        return new(await index.ListAsync(search with { Descending = true }, cancellationToken));
    }
}
