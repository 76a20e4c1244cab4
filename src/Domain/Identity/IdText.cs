using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace FieldService.Domain.Identity;

/// <summary>The one rule for what an id may look like, and ids derived from other facts.</summary>
public static class IdText
{
    public const int MaxLength = 80;

    public static bool IsValid([NotNullWhen(true)] string? value)
        => value is { Length: > 0 and <= MaxLength } && value.All(static c => char.IsAsciiLetterOrDigit(c) || c is '.' or '_' or '-');

    public static string Require(string? value, string type)
        => IsValid(value) ? value : throw new FormatException($"'{value}' is not a {type}: 1-{MaxLength} letters, digits, '.', '_' or '-'.");

    /// <summary>
    /// An id that depends on the parts alone: the same facts give the same id after a crash, on another machine and at every replay.
    /// 80 bits of SHA-256 in base 32 (RFC 4648 alphabet, lower case).
    /// </summary>
    public static string Derive(string prefix, params ReadOnlySpan<string> parts)
    {
        var text = new StringBuilder();
        foreach (var part in parts) text.Append(part.Length).Append(':').Append(part);
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString()), hash);
        return $"{prefix}-{Base32(hash[..10])}";
    }

    private static string Base32(ReadOnlySpan<byte> bytes)
    {
        const string alphabet = "abcdefghijklmnopqrstuvwxyz234567";
        var text = new StringBuilder(bytes.Length * 8 / 5);
        var (buffer, bits) = (0, 0);
        foreach (var b in bytes)
        {
            buffer = (buffer << 8) | b;
            for (bits += 8; bits >= 5; bits -= 5) text.Append(alphabet[(buffer >> (bits - 5)) & 31]);
            buffer &= (1 << bits) - 1;
        }

        return text.ToString();
    }
}
