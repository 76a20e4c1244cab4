using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace FieldService.Health;

/// <summary>Base64 of the IEEE 754 bytes, little-endian: exact, and half the size of decimal digits.</summary>
public sealed class PackedDoublesConverter : JsonConverter<double[]>
{
    public override double[] Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        MemoryMarshal.Cast<byte, double>(reader.GetBytesFromBase64()).ToArray();

    public override void Write(Utf8JsonWriter writer, double[] value, JsonSerializerOptions options) =>
        writer.WriteBase64StringValue(MemoryMarshal.AsBytes<double>(value));
}
