using Microsoft.AspNetCore.Identity;

namespace FieldService.Api.Identity;

internal static class Passwords
{
    public const int MinLength = 12;
    public const int MaxLength = 200;

    private static readonly PasswordHasher<object> Hasher = new();
    private static readonly object User = new();

    /// <summary>Checked when there is no such user, so that the time of the answer does not tell who exists.</summary>
    private static readonly string NobodysHash = Hash(BearerText.NewSecret());

    public static string Hash(string password) => Hasher.HashPassword(User, password);

    public static bool Matches(string password, string? hash)
    {
        var matches = Hasher.VerifyHashedPassword(User, hash ?? NobodysHash, password) != PasswordVerificationResult.Failed;
        return matches && hash is not null;
    }
}
