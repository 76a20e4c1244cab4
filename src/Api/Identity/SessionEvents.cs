using System.Security.Claims;
using FieldService.Api.Hosting;
using FieldService.Grains.Abstractions.Identity;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace FieldService.Api.Identity;

/// <summary>The API answers 401 and 403 and never redirects; a role that was changed takes effect within seconds, not at the next sign-in.</summary>
internal sealed class SessionEvents(IGrainFactory grains) : CookieAuthenticationEvents
{
    private readonly TimedCache<string, UserView?> _users = new(TimeSpan.FromSeconds(10), capacity: 10_000);

    public override async Task ValidatePrincipal(CookieValidatePrincipalContext context)
    {
        var name = context.Principal?.FindFirstValue(ClaimTypes.NameIdentifier);
        var user = name is null ? null : await _users.GetAsync(name, LoadAsync, context.HttpContext.RequestAborted);
        if (user is null)
        {
            context.RejectPrincipal();
            await context.HttpContext.SignOutAsync(Schemes.Cookie);
            return;
        }
        context.ReplacePrincipal(Principals.Of(user, Schemes.Cookie));
    }

    public override Task RedirectToLogin(RedirectContext<CookieAuthenticationOptions> context)
    {
        context.Response.StatusCode = StatusCodes.Status401Unauthorized;
        return Task.CompletedTask;
    }

    public override Task RedirectToAccessDenied(RedirectContext<CookieAuthenticationOptions> context)
    {
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }

    private Task<UserView?> LoadAsync(string name, CancellationToken cancellationToken)
        => grains.GetGrain<IUserGrain>(name).GetAsync(cancellationToken);
}
