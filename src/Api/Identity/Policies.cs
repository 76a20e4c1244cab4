using FieldService.Domain.Commands;
using Microsoft.AspNetCore.Authorization;

namespace FieldService.Api.Identity;

/// <summary>Who may call a route at all; what is their own is checked by the route.</summary>
internal static class Policies
{
    public const string Administrators = "administrators";
    public const string Dispatchers = "dispatchers";
    public const string Crew = "crew";
    public const string Technicians = "technicians";
    public const string Office = "office-and-customers";
    public const string Everyone = "everyone";
    public const string Devices = "devices";

    public static void Configure(AuthorizationOptions options)
    {
        options.Add(Administrators, ActorRole.Administrator);
        options.Add(Dispatchers, ActorRole.Administrator, ActorRole.Dispatcher);
        options.Add(Crew, ActorRole.Administrator, ActorRole.Dispatcher, ActorRole.Technician);
        options.Add(Technicians, ActorRole.Administrator, ActorRole.Technician);
        options.Add(Office, ActorRole.Administrator, ActorRole.Dispatcher, ActorRole.Customer);
        options.Add(Everyone, ActorRole.Administrator, ActorRole.Dispatcher, ActorRole.Technician, ActorRole.Customer);
        options.AddPolicy(Devices, policy => policy
            .AddAuthenticationSchemes(Schemes.Device, Schemes.Bearer)
            .RequireRole(nameof(ActorRole.Device), nameof(ActorRole.Administrator)));
        // A route that forgets to say who may call it is closed to everyone.
        options.FallbackPolicy = new AuthorizationPolicyBuilder().RequireAssertion(static _ => false).Build();
    }

    private static void Add(this AuthorizationOptions options, string name, params ActorRole[] roles)
        => options.AddPolicy(name, policy => policy.RequireRole(roles.Select(role => role.ToString())));
}
