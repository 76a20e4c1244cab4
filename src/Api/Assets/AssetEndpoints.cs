using FieldService.Api.Answers;
using FieldService.Api.Identity;
using FieldService.Api.Requests;
using FieldService.Api.Search;
using FieldService.Domain.Assets;
using FieldService.Domain.Customers;
using FieldService.Domain.Territories;
using FieldService.Grains.Abstractions.Assets;
using FieldService.Grains.Abstractions.Search;

namespace FieldService.Api.Assets;

internal static class AssetEndpoints
{
    public static void MapAssets(this IEndpointRouteBuilder routes)
    {
        var assets = routes.MapGroup("/api/assets").WithTags("Assets");
        assets.MapGet("", ListAsync).RequireAuthorization(Policies.Everyone)
            .WithName("listAssets").WithSummary("Assets, by name; customers see their account's.");
        assets.MapGet("/{id}", GetAsync).RequireAuthorization(Policies.Everyone)
            .WithName("getAsset").WithSummary("An asset with its health, episodes and service history.");
        assets.MapPut("/{id}", PutAsync).RequireAuthorization(Policies.Dispatchers)
            .WithName("putAsset").WithSummary("Create an asset or replace its facts.");
        assets.MapGet("/{id}/readings", ReadingHistory.QueryAsync).RequireAuthorization(Policies.Everyone)
            .WithName("getAssetReadings").WithSummary("Chart data of one metric.");
        assets.MapPost("/{id}/episodes/{faultCode}/{ordinal:int}/acknowledge", AcknowledgeAsync).RequireAuthorization(Policies.Dispatchers)
            .WithName("acknowledgeEpisode").WithSummary("Acknowledge a fault episode.");
    }

    public static async Task<AssetView?> FindAsync(this IGrainFactory grains, AssetId id, Caller caller, CancellationToken cancellationToken)
        => await grains.GetGrain<IAssetGrain>(id.Value).GetAsync(cancellationToken) is { } view && caller.Owns(view.Site.AccountId) ? view : null;

    private static async Task<ListAnswer<AssetView>> ListAsync(
        [AsParameters] ListQuery query, TerritoryId? territoryId, AccountId? accountId, string? category, Caller caller, ISearchIndex index,
        IGrainFactory grains, CancellationToken cancellationToken)
    {
        var account = caller.IsCustomer ? caller.AccountId : accountId;
        var search = query.For(
            SearchKinds.Asset, (Filters.TerritoryId, territoryId?.Value), (Filters.AccountId, account?.Value), (Filters.Category, category));
        var page = await index.ListAsync(search, cancellationToken);
        return new(await page.LiveAsync(id => grains.GetGrain<IAssetGrain>(id).GetAsync(cancellationToken)));
    }

    private static async Task<ViewAnswer<AssetView>> GetAsync(AssetId id, Caller caller, IGrainFactory grains, CancellationToken cancellationToken)
        => await grains.FindAsync(id, caller, cancellationToken) is { } view ? view : NoSuch.Thing("asset", id);

    private static async Task<CommandAnswer<AssetView>> PutAsync(
        AssetId id, PutAsset body, Command command, IGrainFactory grains, CancellationToken cancellationToken)
        => await grains.GetGrain<IAssetGrain>(id.Value).ExecuteAsync(command.Meta, body, cancellationToken);

    private static async Task<CommandAnswer<AssetView>> AcknowledgeAsync(
        AssetId id, string faultCode, int ordinal, Command command, IGrainFactory grains, CancellationToken cancellationToken)
        => await grains.GetGrain<IAssetGrain>(id.Value).ExecuteAsync(command.Meta, new AcknowledgeEpisode(faultCode, ordinal), cancellationToken);
}
