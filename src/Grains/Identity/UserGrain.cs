using FieldService.Domain.Commands;
using FieldService.Grains.Abstractions.Commands;
using FieldService.Grains.Abstractions.Identity;
using FieldService.Grains.Abstractions.Storage;
using FieldService.Grains.Commands;
using FieldService.Grains.News;
using Microsoft.Extensions.Logging;

namespace FieldService.Grains.Identity;

internal sealed class UserGrain(
    [PersistentState(StorageNames.User, StorageNames.Provider)] IPersistentState<AggregateRecord<UserState>> record,
    TimeProvider time,
    ILogger<UserGrain> logger) : AggregateGrain<UserState, UserState, UserView>(record, time, logger), IUserGrain
{
    /// <summary>Without a new password the old one stays.</summary>
    public Task<CommandResult<UserView>> PutAsync(CommandMeta meta, PutUser command, CancellationToken cancellationToken)
        => ExecuteAsync(meta, (state, _) => UserRules.Check(command) is { } refusal
            ? refusal
            : new UserState(command with { PasswordHash = command.PasswordHash ?? state?.Facts.PasswordHash }) { SignInLinks = state?.SignInLinks ?? [] });

    public async Task IssueSignInLinkAsync(string tokenHash, DateTimeOffset expiresAt, CancellationToken cancellationToken)
    {
        var user = State ?? throw new InvalidOperationException($"There is no user {Key} to sign in.");
        await SaveQuietlyAsync(user.With(new SignInLink(tokenHash, expiresAt)));
    }

    public async Task<UserView?> RedeemSignInLinkAsync(string tokenHash, CancellationToken cancellationToken)
    {
        if (State is not { } user || user.SignInLinks.Find(l => l.TokenHash == tokenHash) is not { } link) return null;
        await SaveQuietlyAsync(user.Without(link));
        return link.ExpiresAt < Time.GetUtcNow() ? null : CurrentView;
    }

    public Task<string?> GetPasswordHashAsync(CancellationToken cancellationToken) => Task.FromResult(State?.Facts.PasswordHash);

    public Task<UserView?> GetAsync(CancellationToken cancellationToken) => Task.FromResult(CurrentView);

    protected override UserState Apply(UserState? state, UserState @event) => @event;

    protected override UserView View(UserState state, long version)
        => new(Key, state.Facts.DisplayName, state.Facts.Role, state.Facts.AccountId, state.Facts.TechnicianId);

    protected override IEnumerable<Recipient> Recipients(UserState? before, UserState after) => [];

    protected override Task TellAsync(Recipient recipient, CancellationToken cancellationToken) => Task.CompletedTask;
}
