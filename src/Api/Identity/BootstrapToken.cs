using System.Security.Cryptography;
using FieldService.Api.Hosting;

namespace FieldService.Api.Identity;

/// <summary>The administrator's API tokens: the configured one and the demo's own. Only hashes are kept.</summary>
internal sealed class BootstrapToken
{
    public const string Variable = "FIELDSERVICE_BOOTSTRAP_TOKEN";
    private const int MinLength = 32;

    private readonly byte[][] _hashes;

    private BootstrapToken(byte[][] hashes) => _hashes = hashes;

    /// <summary>Without any token nobody gets in this way.</summary>
    public static BootstrapToken From(params IEnumerable<string?> tokens)
        => new([.. tokens.Where(token => !string.IsNullOrEmpty(token)).Select(token => HashOf(token!))]);

    public bool Matches(string token)
    {
        var hash = BearerText.Hash(token);
        var matches = false;
        // All of them, always: the time must not tell which one was close.
        foreach (var known in _hashes) matches |= CryptographicOperations.FixedTimeEquals(hash, known);
        return matches;
    }

    private static byte[] HashOf(string token) => token.Length >= MinLength
        ? BearerText.Hash(token)
        : throw new CommandLineException($"{Variable} must have at least {MinLength} characters.");
}
