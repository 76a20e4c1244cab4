using System.Text.Json.Serialization;

namespace FieldService.Health;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true)]
[JsonSerializable(typeof(MonitorState))]
[JsonSerializable(typeof(MonitorRules))]
[JsonSerializable(typeof(GateState))]
[JsonSerializable(typeof(EpisodeEvent))]
public sealed partial class HealthJson : JsonSerializerContext;
