using System.Security.Claims;
using FieldService.Api.Identity;
using FieldService.Domain.Commands;
using FieldService.Domain.Customers;
using FieldService.Domain.Technicians;

namespace FieldService.Api.Requests;

/// <summary>Who sent the request, from the claims.</summary>
/// <param name="AccountId">The customer's own account.</param>
/// <param name="TechnicianId">The technician's own profile.</param>
internal sealed record Caller(Actor Actor, AccountId? AccountId, TechnicianId? TechnicianId)
{
    public bool IsTechnician => Actor.Role == ActorRole.Technician;

    public bool IsCustomer => Actor.Role == ActorRole.Customer;

    /// <summary>Everyone but technicians sees every technician.</summary>
    public bool Owns(TechnicianId technician) => !IsTechnician || TechnicianId == technician;

    /// <summary>Everyone but customers sees every account.</summary>
    public bool Owns(AccountId account) => !IsCustomer || AccountId == account;

    public static Caller From(ClaimsPrincipal user) => new(
        new Actor(
            user.FindFirstValue(ClaimTypes.NameIdentifier) ?? throw new InvalidOperationException("A caller without a name got past authorization."),
            user.FindFirstValue(ClaimTypes.Name) ?? "",
            Enum.Parse<ActorRole>(user.FindFirstValue(ClaimTypes.Role)!)),
        Claim<AccountId>(user, ClaimNames.AccountId),
        Claim<TechnicianId>(user, ClaimNames.TechnicianId));

    public static ValueTask<Caller?> BindAsync(HttpContext http) => ValueTask.FromResult<Caller?>(From(http.User));

    private static TId? Claim<TId>(ClaimsPrincipal user, string name) where TId : struct, IParsable<TId>
        => TId.TryParse(user.FindFirstValue(name), null, out var id) ? id : null;
}
