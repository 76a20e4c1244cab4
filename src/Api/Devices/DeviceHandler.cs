using System.Text.Encodings.Web;
using FieldService.Api.Identity;
using FieldService.Domain.Devices;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace FieldService.Api.Devices;

/// <summary>Lets a device in with its own key, and only to its own route.</summary>
internal sealed class DeviceHandler(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, DeviceAccessCache devices)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (BearerText.From(Request) is not { } key) return AuthenticateResult.NoResult();
        if (!DeviceId.TryParse(Request.RouteValues["id"]?.ToString(), null, out var device)) return AuthenticateResult.NoResult();
        var access = await devices.GetAsync(device, Context.RequestAborted);
        var valid = access is { Enabled: true, KeyHash: { } hash } && BearerText.Matches(key, hash);
        return valid
            ? AuthenticateResult.Success(new AuthenticationTicket(Principals.OfDevice(device), Scheme.Name))
            : AuthenticateResult.NoResult();
    }

    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        Response.StatusCode = StatusCodes.Status401Unauthorized;
        return Task.CompletedTask;
    }
}
