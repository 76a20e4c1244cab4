using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Orleans.SingleNode;

namespace FieldService.TestKit.Cluster;

public static class StrictMessages
{
    /// <summary>Copies messages, which this runtime otherwise shares.</summary>
    public static ISiloBuilder UseStrictMessages(this ISiloBuilder builder, JsonSerializerOptions? options = null)
    {
        builder.Services.AddSingleton<IMessageCopier>(new JsonMessageCopier(options ?? JsonSerializerOptions.Web));
        return builder;
    }
}
