using FieldService.Api.Answers;
using FieldService.Api.Identity;
using FieldService.Api.Requests;
using FieldService.Api.Search;
using FieldService.Domain.Customers;
using FieldService.Grains.Abstractions.Customers;
using FieldService.Grains.Abstractions.Search;

namespace FieldService.Api.Customers;

internal static class AccountEndpoints
{
    public static void MapAccounts(this IEndpointRouteBuilder routes)
    {
        var accounts = routes.MapGroup("/api/accounts").WithTags("Accounts");
        accounts.MapGet("", ListAsync).RequireAuthorization(Policies.Dispatchers)
            .WithName("listAccounts").WithSummary("Accounts, by name.");
        accounts.MapGet("/{id}", GetAsync).RequireAuthorization(Policies.Dispatchers)
            .WithName("getAccount").WithSummary("An account with contacts and sites.");
        accounts.MapPut("/{id}", PutAsync).RequireAuthorization(Policies.Administrators)
            .WithName("putAccount").WithSummary("Create an account or replace its facts.");
    }

    private static async Task<ListAnswer<AccountView>> ListAsync([AsParameters] ListQuery query, ISearchIndex index, CancellationToken cancellationToken)
        => new(await index.ListAsync(query.For(SearchKinds.Account), cancellationToken));

    private static async Task<ViewAnswer<AccountView>> GetAsync(AccountId id, IGrainFactory grains, CancellationToken cancellationToken)
        => await grains.GetGrain<IAccountGrain>(id.Value).GetAsync(cancellationToken) is { } view ? view : NoSuch.Thing("account", id);

    private static async Task<CommandAnswer<AccountView>> PutAsync(
        AccountId id, PutAccount body, Command command, IGrainFactory grains, CancellationToken cancellationToken)
        => await grains.GetGrain<IAccountGrain>(id.Value).PutAsync(command.Meta, body, cancellationToken);
}
