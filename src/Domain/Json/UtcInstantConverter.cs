using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace FieldService.Domain.Json;

/// <summary>Instants are ISO 8601 in UTC with <c>Z</c> (RFC 3339), in the store and on the wire; other offsets are read and converted.</summary>
public sealed class UtcInstantConverter : JsonConverter<DateTimeOffset>
{
    public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        const DateTimeStyles styles = DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal;
        return DateTimeOffset.TryParse(reader.GetString(), CultureInfo.InvariantCulture, styles, out var instant)
            ? instant
            : throw new JsonException("An instant must be ISO 8601, e.g. 2026-03-29T08:00:00Z.");
    }

    public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options)
        => writer.WriteStringValue(value.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture));
}
