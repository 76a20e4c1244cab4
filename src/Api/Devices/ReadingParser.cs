using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using FieldService.Domain.Identity;

namespace FieldService.Api.Devices;

/// <summary>Reads one reading; a bad one is refused alone and says why.</summary>
internal static class ReadingParser
{
    public const string Invalid = "reading.invalid";
    public const string NotFinite = "reading.not-finite";

    public static bool TryParse(JsonElement json, out ReadingItem item, [NotNullWhen(false)] out (string Code, string? Field)? error)
    {
        item = default;
        error = null;
        if (json.ValueKind != JsonValueKind.Object) error = (Invalid, null);
        else if (!TryMetric(json, out var metric)) error = (Invalid, "metric");
        else if (!TryValue(json, out var value)) error = (Invalid, "value");
        else if (!double.IsFinite(value)) error = (NotFinite, "value");
        else if (!TryAt(json, out var at)) error = (Invalid, "at");
        else if (!TrySequence(json, out var sequence)) error = (Invalid, "sequence");
        else item = new ReadingItem(metric, value, at, sequence);
        return error is null;
    }

    private static bool TryMetric(JsonElement json, [NotNullWhen(true)] out string? metric)
    {
        metric = json.TryGetProperty("metric"u8, out var text) && text.ValueKind == JsonValueKind.String ? text.GetString() : null;
        return IdText.IsValid(metric);
    }

    /// <summary>JSON has no NaN: devices write it as text, or as a number too large for a double.</summary>
    private static bool TryValue(JsonElement json, out double value)
    {
        value = double.NaN;
        if (!json.TryGetProperty("value"u8, out var number)) return false;
        return number.ValueKind switch
        {
            JsonValueKind.Number => number.TryGetDouble(out value),
            JsonValueKind.String => number.GetString() is "NaN" or "Infinity" or "-Infinity",
            _ => false,
        };
    }

    private static bool TryAt(JsonElement json, out DateTimeOffset? at)
    {
        at = null;
        if (!json.TryGetProperty("at"u8, out var text) || text.ValueKind == JsonValueKind.Null) return true;
        const DateTimeStyles styles = DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal;
        if (text.ValueKind != JsonValueKind.String || !DateTimeOffset.TryParse(text.GetString(), CultureInfo.InvariantCulture, styles, out var instant)) return false;
        at = instant;
        return true;
    }

    private static bool TrySequence(JsonElement json, out long? sequence)
    {
        sequence = null;
        if (!json.TryGetProperty("sequence"u8, out var number) || number.ValueKind == JsonValueKind.Null) return true;
        if (number.ValueKind != JsonValueKind.Number || !number.TryGetInt64(out var value) || value < 0) return false;
        sequence = value;
        return true;
    }
}
