using System.Text.Json;
using Orleans.SingleNode;

namespace FieldService.TestKit.Cluster;

/// <summary>Sends every argument and result through JSON, as a wire would, so that nothing is shared by accident.</summary>
internal sealed class JsonMessageCopier(JsonSerializerOptions options) : IMessageCopier
{
    public void CopyArguments(GrainCall call)
    {
        var types = call.GetMethod().GetParameters()
            .Select(parameter => parameter.ParameterType)
            .Where(type => type != typeof(CancellationToken))
            .ToList();
        for (var i = 0; i < call.GetArgumentCount(); i++)
            call.SetArgument(i, Copy(call.GetArgument(i), types[i])!);
    }

    public object? CopyResult(object? result, Type declaredType) => Copy(result, declaredType);

    // References are how identity travels; a copy of one would be no proxy any more.
    private object? Copy(object? value, Type type) => value is null or GrainReference or string
        ? value
        : JsonSerializer.Deserialize(JsonSerializer.SerializeToUtf8Bytes(value, type, options), type, options);
}
