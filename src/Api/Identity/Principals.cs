using System.Security.Claims;
using FieldService.Domain.Commands;
using FieldService.Domain.Devices;
using FieldService.Grains.Abstractions.Identity;

namespace FieldService.Api.Identity;

internal static class Principals
{
    public static ClaimsPrincipal Of(UserView user, string scheme)
    {
        var identity = Create(user.UserName, user.DisplayName, user.Role, scheme);
        if (user.AccountId is { } account) identity.AddClaim(new Claim(ClaimNames.AccountId, account.Value));
        if (user.TechnicianId is { } technician) identity.AddClaim(new Claim(ClaimNames.TechnicianId, technician.Value));
        return new ClaimsPrincipal(identity);
    }

    public static ClaimsPrincipal OfDevice(DeviceId device)
    {
        var identity = Create(device.Value, device.Value, ActorRole.Device, Schemes.Device);
        identity.AddClaim(new Claim(ClaimNames.DeviceId, device.Value));
        return new ClaimsPrincipal(identity);
    }

    public static ClaimsPrincipal OfApiToken() => new(Create("api", "API", ActorRole.Administrator, Schemes.Bearer));

    private static ClaimsIdentity Create(string id, string name, ActorRole role, string scheme) => new(
        [new Claim(ClaimTypes.NameIdentifier, id), new Claim(ClaimTypes.Name, name), new Claim(ClaimTypes.Role, role.ToString())],
        scheme);
}
