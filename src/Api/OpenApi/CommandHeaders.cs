using FieldService.Api.Requests;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace FieldService.Api.OpenApi;

internal static class CommandHeaders
{
    public static Task ApplyAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        if (!context.Description.ActionDescriptor.EndpointMetadata.OfType<CommandMarker>().Any()) return Task.CompletedTask;
        operation.Parameters ??= [];
        operation.Parameters.Add(Header(Command.KeyHeader, "1-80 letters, digits, '.', '_', '-'; a repeat with the same key answers the first result."));
        operation.Parameters.Add(Header("If-Match", "Only when the version still is this one, e.g. \"7\"; else 412."));
        return Task.CompletedTask;
    }

    private static OpenApiParameter Header(string name, string description) => new()
    {
        Name = name,
        In = ParameterLocation.Header,
        Description = description,
        Schema = new OpenApiSchema { Type = JsonSchemaType.String },
    };
}
