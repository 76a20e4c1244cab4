using System.Text.Json;
using System.Text.Json.Serialization;

namespace FieldService.Domain.Json;

/// <summary>The one JSON dialect of the platform: store, HTTP, SignalR and cluster messages write the same text for the same value.</summary>
public static class DomainJson
{
    public static JsonSerializerOptions Options { get; } = Configure(new JsonSerializerOptions(JsonSerializerDefaults.Web));

    public static JsonSerializerOptions Configure(JsonSerializerOptions options)
    {
        options.PropertyNamingPolicy = JsonNamingPolicy.CamelCase;
        options.DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull;
        options.AllowOutOfOrderMetadataProperties = true;
        options.Converters.Add(new UtcInstantConverter());
        // Unknown names are refused and numbers are not accepted: a status is one of a closed set.
        options.Converters.Add(new JsonStringEnumConverter(namingPolicy: null, allowIntegerValues: false));
        return options;
    }
}
