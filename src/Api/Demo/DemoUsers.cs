using System.Text.Json;
using FieldService.Api.Identity;
using FieldService.Domain.Commands;
using FieldService.Domain.Customers;
using FieldService.Domain.Json;
using FieldService.Domain.Technicians;
using FieldService.Grains.Abstractions.Customers;
using FieldService.Grains.Abstractions.Identity;
using FieldService.Grains.Abstractions.Search;
using FieldService.Grains.Abstractions.Technicians;

namespace FieldService.Api.Demo;

/// <summary>One user per role, for looking around.</summary>
internal sealed class DemoUsers(IGrainFactory grains, ISearchIndex index, SignInLinks links)
{
    /// <summary>Null while the demo world is not there yet.</summary>
    public async Task<IReadOnlyList<(ActorRole Role, string Url)>?> InviteAsync(string baseUrl, CancellationToken cancellationToken)
    {
        var technician = await FirstAsync<TechnicianView>(SearchKinds.Technician, cancellationToken);
        var account = await FirstAsync<AccountView>(SearchKinds.Account, cancellationToken);
        if (technician is null || account is null) return null;
        return
        [
            (ActorRole.Dispatcher, await InviteAsync("demo-dispatcher", "Dana Dispatch", ActorRole.Dispatcher, null, null, baseUrl, cancellationToken)),
            (ActorRole.Technician, await InviteAsync("demo-technician", technician.Name, ActorRole.Technician, null, technician.Id, baseUrl, cancellationToken)),
            (ActorRole.Customer, await InviteAsync("demo-customer", account.Name, ActorRole.Customer, account.Id, null, baseUrl, cancellationToken)),
            (ActorRole.Administrator, (await links.IssueAsync(FirstAdministrator.UserName, baseUrl, cancellationToken)).Url),
        ];
    }

    private async Task<string> InviteAsync(
        string userName, string name, ActorRole role, AccountId? account, TechnicianId? technician, string baseUrl, CancellationToken cancellationToken)
    {
        var put = new PutUser(name, role, account, technician, PasswordHash: null, Email: null);
        var meta = new CommandMeta(CommandId.From($"demo-user-{Guid.NewGuid():N}"), Actor.System);
        var result = await grains.GetGrain<IUserGrain>(userName).PutAsync(meta, put, cancellationToken);
        if (result.Refusal is { } refusal) throw new InvalidOperationException($"Demo user {userName} was refused: {refusal.Message}");
        return (await links.IssueAsync(userName, baseUrl, cancellationToken)).Url;
    }

    private async Task<TView?> FirstAsync<TView>(string kind, CancellationToken cancellationToken) where TView : class
    {
        var page = await index.QueryAsync(new SearchQuery(kind, System.Collections.Immutable.ImmutableDictionary<string, string>.Empty, Limit: 1), cancellationToken);
        return page.Items is [var first, ..] ? JsonSerializer.Deserialize<TView>(first.Json, DomainJson.Options) : null;
    }
}
