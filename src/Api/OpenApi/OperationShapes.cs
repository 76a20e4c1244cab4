using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace FieldService.Api.OpenApi;

internal static class OperationShapes
{
    /// <summary>Says which operations need a session or a token.</summary>
    public static Task ApplyAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        if (context.Description.ActionDescriptor.EndpointMetadata.OfType<IAllowAnonymous>().Any()) return Task.CompletedTask;
        operation.Security = [Needs("cookie", context), Needs("bearer", context)];
        return Task.CompletedTask;
    }

    private static OpenApiSecurityRequirement Needs(string scheme, OpenApiOperationTransformerContext context)
        => new() { [new OpenApiSecuritySchemeReference(scheme, context.Document)] = [] };
}
