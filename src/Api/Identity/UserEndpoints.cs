using FieldService.Api.Answers;
using FieldService.Api.Hosting;
using FieldService.Api.Requests;
using FieldService.Domain.Commands;
using FieldService.Grains.Abstractions.Identity;

namespace FieldService.Api.Identity;

internal static class UserEndpoints
{
    public static void MapUsers(this IEndpointRouteBuilder routes)
    {
        var users = routes.MapGroup("/api/users").WithTags("Users").RequireAuthorization(Policies.Administrators);
        users.MapPut("/{userName}", PutAsync)
            .WithName("putUser").WithSummary("Create a user or replace role and name.");
        users.MapPost("/{userName}/sign-in-link", IssueLinkAsync)
            .WithName("issueSignInLink").WithSummary("Issue a one-time sign-in link; links issued before stop working.");
    }

    private static async Task<CommandAnswer<UserView>> PutAsync(
        string userName, PutUserRequest body, Command command, IGrainFactory grains, CancellationToken cancellationToken)
    {
        if (Check(body) is { } refusal) return refusal;
        var hash = body.Password is null ? null : Passwords.Hash(body.Password);
        var put = new PutUser(body.DisplayName, body.Role, body.AccountId, body.TechnicianId, hash, body.Email);
        return await grains.GetGrain<IUserGrain>(UserNames.Normalise(userName)).PutAsync(command.Meta, put, cancellationToken);
    }

    private static async Task<ViewAnswer<SignInLink>> IssueLinkAsync(
        string userName, IGrainFactory grains, SignInLinks links, HttpContext http, PublicAddress address, CancellationToken cancellationToken)
    {
        var name = UserNames.Normalise(userName);
        if (await grains.GetGrain<IUserGrain>(name).GetAsync(cancellationToken) is null) return NoSuch.Thing("user", name);
        return await links.IssueAsync(name, address.Of(http.Request), cancellationToken);
    }

    private static Refusal? Check(PutUserRequest body) => body switch
    {
        { Role: ActorRole.System or ActorRole.Device } => Refusal.Invalid("user.role", "Users are administrators, dispatchers, technicians or customers.", "role", "user-role"),
        { Role: ActorRole.Customer, AccountId: null } => Refusal.Invalid("user.account", "A customer belongs to an account.", "accountId", "required"),
        { Role: ActorRole.Technician, TechnicianId: null } => Refusal.Invalid("user.technician", "A technician's user names the technician.", "technicianId", "required"),
        { Password.Length: < Passwords.MinLength or > Passwords.MaxLength } => Refusal.Invalid("user.password", "A password has 12-200 characters.", "password", "length"),
        _ => null,
    };
}
