using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace FieldService.Api.Identity;

internal static class SessionCookie
{
    public const string Name = "fieldservice";
    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(14);

    public static void Configure(CookieAuthenticationOptions options)
    {
        options.Cookie.Name = Name;
        options.Cookie.HttpOnly = true;
        // Lax, not Strict: a sign-in link in a mail must end up signed in after its redirect.
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.ExpireTimeSpan = Lifetime;
        options.SlidingExpiration = true;
        // Sessions live in real time, whatever the speed of the business clock.
        options.TimeProvider = TimeProvider.System;
        options.EventsType = typeof(SessionEvents);
    }

    public static Task SignInAsync(HttpContext http, Grains.Abstractions.Identity.UserView user) => http.SignInAsync(
        Schemes.Cookie, Principals.Of(user, Schemes.Cookie), new AuthenticationProperties { IsPersistent = true });
}
