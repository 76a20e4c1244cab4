using FieldService.Domain.Commands;
using FieldService.Grains.Abstractions.Identity;

namespace FieldService.Grains.Identity;

public static class UserRules
{
    public static Refusal? Check(PutUser command) => command switch
    {
        { DisplayName.Length: 0 or > 200 } => Refusal.Invalid("user.display-name", "A user needs a display name of at most 200 characters.", "displayName"),
        { Role: ActorRole.System or ActorRole.Device } => Refusal.Invalid("user.role", $"Nobody signs in as {command.Role}.", "role"),
        { Role: ActorRole.Technician, TechnicianId: null } => Refusal.Invalid("user.technician", "A technician's user names the technician.", "technicianId"),
        { Role: ActorRole.Customer, AccountId: null } => Refusal.Invalid("user.account", "A customer's user names the account.", "accountId"),
        _ => null,
    };
}
