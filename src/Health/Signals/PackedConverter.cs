using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace FieldService.Health;

/// <summary>Base64 of the numbers' bytes, little-endian: exact, and half the size of decimal digits.</summary>
public sealed class PackedConverter<T> : JsonConverter<T[]>
    where T : unmanaged
{
    public override T[] Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        MemoryMarshal.Cast<byte, T>(reader.GetBytesFromBase64()).ToArray();

    public override void Write(Utf8JsonWriter writer, T[] value, JsonSerializerOptions options) =>
        writer.WriteBase64StringValue(MemoryMarshal.AsBytes<T>(value));
}
