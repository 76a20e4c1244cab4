using System.Text.Json;
using System.Text.Json.Serialization;

namespace FieldService.Simulator.Wire;

internal static class WireJson
{
    public static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new UtcInstantConverter(), new JsonStringEnumConverter() },
    };
}
