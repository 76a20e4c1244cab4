using System.Buffers.Text;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using FieldService.Domain.WorkOrders;

namespace FieldService.Api.Tracking;

/// <summary><c>{bookingId}.{generation}.{signature}</c>: unguessable, for one booking, not stored, revoked by raising the generation.</summary>
internal sealed class TrackingTokens(TrackingKey key)
{
    private const int SignatureSize = 16;

    public string Create(TrackedLink link) => string.Create(CultureInfo.InvariantCulture, $"{link.BookingId}.{link.Generation}.{Sign(link)}");

    /// <summary>Split from the right: a booking id may contain dots.</summary>
    public bool TryRead(string token, out TrackedLink link)
    {
        link = default;
        var signatureAt = token.LastIndexOf('.');
        var generationAt = signatureAt <= 0 ? -1 : token.LastIndexOf('.', signatureAt - 1);
        if (generationAt <= 0 || !BookingId.TryParse(token[..generationAt], null, out var booking)) return false;
        if (!int.TryParse(token.AsSpan(generationAt + 1, signatureAt - generationAt - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var generation)) return false;
        link = new TrackedLink(booking, generation);
        return IsSignature(token.AsSpan(signatureAt + 1), link);
    }

    /// <summary>Compared as text: several texts can decode to the same bytes, but only one is ours.</summary>
    private bool IsSignature(ReadOnlySpan<char> text, TrackedLink link)
        => CryptographicOperations.FixedTimeEquals(MemoryMarshal.AsBytes(text), MemoryMarshal.AsBytes(Sign(link).AsSpan()));

    private string Sign(TrackedLink link)
    {
        var text = string.Create(CultureInfo.InvariantCulture, $"{link.BookingId}|{link.Generation}");
        return Base64Url.EncodeToString(HMACSHA256.HashData(key.Bytes, Encoding.UTF8.GetBytes(text)).AsSpan(0, SignatureSize));
    }
}
