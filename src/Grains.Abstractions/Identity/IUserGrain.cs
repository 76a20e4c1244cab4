using FieldService.Domain.Commands;
using FieldService.Grains.Abstractions.Commands;
using Orleans.Concurrency;

namespace FieldService.Grains.Abstractions.Identity;

/// <summary>Key: the normalised user name (lower case). Sign-in and role.</summary>
[Alias("fs.user")]
public interface IUserGrain : IGrainWithStringKey
{
    [Alias("put")]
    Task<CommandResult<UserView>> PutAsync(CommandMeta meta, PutUser command, CancellationToken cancellationToken = default);

    /// <summary>Stores the hash of a one-time sign-in token; the newest five are valid, each once.</summary>
    [Alias("issue-link")]
    Task IssueSignInLinkAsync(string tokenHash, DateTimeOffset expiresAt, CancellationToken cancellationToken = default);

    /// <summary>Null when the token is wrong, used or expired.</summary>
    [Alias("redeem-link")]
    Task<UserView?> RedeemSignInLinkAsync(string tokenHash, CancellationToken cancellationToken = default);

    /// <summary>Null when the user has no password.</summary>
    [ReadOnly, Alias("get-password-hash")]
    Task<string?> GetPasswordHashAsync(CancellationToken cancellationToken = default);

    [ReadOnly, Alias("get")]
    Task<UserView?> GetAsync(CancellationToken cancellationToken = default);
}
