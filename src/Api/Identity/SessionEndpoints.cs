using FieldService.Api.Answers;
using FieldService.Api.Hosting;
using FieldService.Api.Problems;
using FieldService.Api.Requests;
using FieldService.Grains.Abstractions.Identity;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http.HttpResults;

namespace FieldService.Api.Identity;

internal static class SessionEndpoints
{
    public static void MapSession(this IEndpointRouteBuilder routes)
    {
        var session = routes.MapGroup("/api/session").WithTags("Session");
        session.MapPost("", SignInAsync).AllowAnonymous().RequireRateLimiting(Limits.SignIn)
            .WithName("signIn").WithSummary("Sign in with user name and password; sets the session cookie.");
        session.MapGet("", WhoAmIAsync).RequireAuthorization(Policies.Everyone)
            .WithName("getSession").WithSummary("Who is signed in.");
        session.MapDelete("", (Delegate)SignOutAsync).RequireAuthorization(Policies.Everyone)
            .WithName("signOut").WithSummary("Sign out: clears the session cookie.");
        routes.MapGet("/sign-in/{token}", RedeemAsync).AllowAnonymous().RequireRateLimiting(Limits.SignIn).ExcludeFromDescription();
    }

    private static async Task<Results<Ok<UserView>, ProblemHttpResult>> SignInAsync(
        SignInRequest body, HttpContext http, IGrainFactory grains, CancellationToken cancellationToken)
    {
        var known = UserNames.TryNormalise(body.UserName, out var userName);
        var grain = known ? grains.GetGrain<IUserGrain>(userName) : null;
        var hash = grain is null ? null : await grain.GetPasswordHashAsync(cancellationToken);
        var matches = body.Password.Length <= Passwords.MaxLength && Passwords.Matches(body.Password, hash);
        if (!matches || await grain!.GetAsync(cancellationToken) is not { } user)
            return TypedResults.Problem(Problem.Create(401, "session.wrong-password", "User name or password is wrong."));
        await SessionCookie.SignInAsync(http, user);
        return TypedResults.Ok(user);
    }

    private static async Task<ViewAnswer<UserView>> WhoAmIAsync(Caller caller, IGrainFactory grains, CancellationToken cancellationToken)
        => await grains.GetGrain<IUserGrain>(caller.Actor.Id).GetAsync(cancellationToken)
            ?? new UserView(caller.Actor.Id, caller.Actor.Name, caller.Actor.Role, caller.AccountId, caller.TechnicianId);

    private static async Task<DoneAnswer> SignOutAsync(HttpContext http)
    {
        await http.SignOutAsync(Schemes.Cookie);
        return DoneAnswer.Done;
    }

    /// <summary>A person opened it: a spent link leads to the sign-in page, which explains.</summary>
    private static async Task<IResult> RedeemAsync(string token, HttpContext http, SignInLinks links, CancellationToken cancellationToken)
    {
        var user = await links.RedeemAsync(token, cancellationToken);
        if (user is not null) await SessionCookie.SignInAsync(http, user);
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers.Location = user is null ? "/sign-in?link=expired" : "/";
        return TypedResults.StatusCode(StatusCodes.Status303SeeOther);
    }
}
