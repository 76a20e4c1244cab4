using System.Security.Cryptography;
using System.Text;

namespace FieldService.Api.Identity;

/// <summary>Bearer tokens in headers, and comparing secrets without telling by time how much of them was right.</summary>
internal static class BearerText
{
    private const string Prefix = "Bearer ";

    public static string? From(HttpRequest request)
    {
        var header = request.Headers.Authorization.ToString();
        return header.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) ? header[Prefix.Length..].Trim() : null;
    }

    public static byte[] Hash(string secret) => SHA256.HashData(Encoding.UTF8.GetBytes(secret));

    public static string HashText(string secret) => Convert.ToHexStringLower(Hash(secret));

    public static bool Matches(string secret, string hashText)
        => CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(HashText(secret)), Encoding.ASCII.GetBytes(hashText.ToLowerInvariant()));

    /// <summary>256 random bits.</summary>
    public static string NewSecret() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));
}
