using FieldService.Api.Problems;
using FieldService.Domain.Identity;

namespace FieldService.Api.Identity;

internal static class UserNames
{
    public static bool TryNormalise(string text, out string userName)
    {
        userName = text.Trim().ToLowerInvariant();
        return IdText.IsValid(userName);
    }

    public static string Normalise(string text) => TryNormalise(text, out var userName)
        ? userName
        : throw RefusedException.Invalid("user.name", "A user name is 1-80 letters, digits, '.', '_' or '-'.", "userName", "id");
}
