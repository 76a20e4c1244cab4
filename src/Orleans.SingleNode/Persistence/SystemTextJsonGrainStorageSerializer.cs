using System.Text.Json;

namespace Orleans.Storage;

public class SystemTextJsonGrainStorageSerializer(JsonSerializerOptions? options = null) : IGrainStorageSerializer
{
    private static readonly JsonSerializerOptions Default = new(JsonSerializerDefaults.Web) { IncludeFields = true };
    private readonly JsonSerializerOptions _options = options ?? Default;

    public BinaryData Serialize<T>(T? input) => new(JsonSerializer.SerializeToUtf8Bytes(input, _options));

    public T? Deserialize<T>(BinaryData input) => JsonSerializer.Deserialize<T>(input.ToMemory().Span, _options);
}
