using System.Collections.Immutable;
using FieldService.Api.Identity;
using FieldService.Domain.Commands;
using FieldService.Grains.Abstractions.Identity;
using FieldService.Grains.Abstractions.Search;

namespace FieldService.Api.Demo;

/// <summary>One user per role, for looking around. The simulator creates them: a technician's or customer's user is named like the thing itself.</summary>
internal sealed class DemoUsers(IGrainFactory grains, ISearchIndex index, SignInLinks links)
{
    private const string Dispatcher = "dispatcher";

    /// <summary>Null while the demo world is not there yet.</summary>
    public async Task<IReadOnlyList<(ActorRole Role, string Url)>?> InviteAsync(string baseUrl, CancellationToken cancellationToken)
    {
        var names = new[]
        {
            Dispatcher,
            await FirstAsync(SearchKinds.Technician, cancellationToken),
            await FirstAsync(SearchKinds.Account, cancellationToken),
            FirstAdministrator.UserName,
        };
        var users = new List<UserView>();
        foreach (var name in names)
        {
            if (name is null || await grains.GetGrain<IUserGrain>(name).GetAsync(cancellationToken) is not { } user) return null;
            users.Add(user);
        }
        return [.. await Task.WhenAll(users.Select(async user => (user.Role, (await links.IssueAsync(user.UserName, baseUrl, cancellationToken)).Url)))];
    }

    private async Task<string?> FirstAsync(string kind, CancellationToken cancellationToken)
    {
        var page = await index.QueryAsync(new SearchQuery(kind, ImmutableDictionary<string, string>.Empty, Limit: 1), cancellationToken);
        return page.Items is [var first, ..] ? first.Id : null;
    }
}
