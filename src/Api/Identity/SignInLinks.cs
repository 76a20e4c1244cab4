using FieldService.Api.Hosting;
using FieldService.Domain.Identity;
using FieldService.Grains.Abstractions.Identity;

namespace FieldService.Api.Identity;

/// <summary>One-time links: <c>{userName}.{256 random bits}</c>, of which only the hash is stored. They live 24 real hours, written down in business time.</summary>
internal sealed class SignInLinks(IGrainFactory grains, TimeProvider time, ClockFacts clock)
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(24);

    public async Task<SignInLink> IssueAsync(string userName, string baseUrl, CancellationToken cancellationToken)
    {
        var (token, expiresAt) = ($"{userName}.{BearerText.NewSecret()}", time.GetUtcNow() + Lifetime * clock.Rate);
        await grains.GetGrain<IUserGrain>(userName).IssueSignInLinkAsync(BearerText.HashText(token), expiresAt, cancellationToken);
        return new SignInLink($"{baseUrl}/sign-in/{token}", expiresAt);
    }

    /// <summary>Null when the token is wrong, used or expired.</summary>
    public async Task<UserView?> RedeemAsync(string token, CancellationToken cancellationToken)
    {
        var split = token.LastIndexOf('.');
        if (split <= 0 || !IdText.IsValid(token[..split])) return null;
        return await grains.GetGrain<IUserGrain>(token[..split]).RedeemSignInLinkAsync(BearerText.HashText(token), cancellationToken);
    }
}
