using System.Text.Json;

namespace FieldService.TestKit.Cluster;

public static class StrictMessages
{
    /// <summary>Nothing to do: Orleans copies messages anyway.</summary>
    public static ISiloBuilder UseStrictMessages(this ISiloBuilder builder, JsonSerializerOptions? options = null) => builder;
}
