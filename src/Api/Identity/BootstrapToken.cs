using System.Security.Cryptography;

namespace FieldService.Api.Identity;

/// <summary>The administrator's API token. Only its hash is kept.</summary>
internal sealed class BootstrapToken
{
    public const string Variable = "FIELDSERVICE_BOOTSTRAP_TOKEN";
    private const int MinLength = 32;

    private readonly byte[] _hash;

    private BootstrapToken(byte[] hash) => _hash = hash;

    /// <summary>Nobody can sign in with it: no token was configured.</summary>
    public static BootstrapToken None { get; } = new([]);

    public static BootstrapToken From(string token) => token.Length >= MinLength
        ? new(BearerText.Hash(token))
        : throw new Hosting.CommandLineException($"{Variable} must have at least {MinLength} characters.");

    public bool Matches(string token) => CryptographicOperations.FixedTimeEquals(BearerText.Hash(token), _hash);
}
