using FieldService.Api.Answers;
using FieldService.Api.Identity;
using FieldService.Api.Requests;
using FieldService.Api.Search;
using FieldService.Domain.Territories;
using FieldService.Grains.Abstractions.Search;
using FieldService.Grains.Abstractions.Territories;

namespace FieldService.Api.Territories;

internal static class TerritoryEndpoints
{
    public static void MapTerritories(this IEndpointRouteBuilder routes)
    {
        var territories = routes.MapGroup("/api/territories").WithTags("Territories");
        territories.MapGet("", ListAsync).RequireAuthorization(Policies.Dispatchers)
            .WithName("listTerritories").WithSummary("Territories, by name.");
        territories.MapGet("/{id}", GetAsync).RequireAuthorization(Policies.Dispatchers)
            .WithName("getTerritory").WithSummary("A territory.");
        territories.MapPut("/{id}", PutAsync).RequireAuthorization(Policies.Administrators)
            .WithName("putTerritory").WithSummary("Create a territory or replace its facts.");
        territories.MapGet("/{id}/board", BoardAsync).RequireAuthorization(Policies.Dispatchers)
            .WithName("getBoard").WithSummary("The whole board; changes come through the hub.");
    }

    private static async Task<ListAnswer<TerritoryView>> ListAsync([AsParameters] ListQuery query, ISearchIndex index, CancellationToken cancellationToken)
        => new(await index.ListAsync(query.For(SearchKinds.Territory), cancellationToken));

    private static async Task<ViewAnswer<TerritoryView>> GetAsync(TerritoryId id, IGrainFactory grains, CancellationToken cancellationToken)
        => await grains.GetGrain<ITerritoryGrain>(id.Value).GetAsync(cancellationToken) is { } view ? view : NoSuch.Thing("territory", id);

    private static async Task<CommandAnswer<TerritoryView>> PutAsync(
        TerritoryId id, PutTerritory body, Command command, IGrainFactory grains, CancellationToken cancellationToken)
        => await grains.GetGrain<ITerritoryGrain>(id.Value).PutAsync(command.Meta, body, cancellationToken);

    private static async Task<ViewAnswer<BoardSnapshot>> BoardAsync(TerritoryId id, IGrainFactory grains, CancellationToken cancellationToken)
        => await grains.GetGrain<ITerritoryGrain>(id.Value).GetBoardAsync(cancellationToken) is { } board ? board : NoSuch.Thing("territory", id);
}
