using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace FieldService.Api.OpenApi;

internal static class OpenApiDocument
{
    public static void AddApiDocument(this IServiceCollection services) => services.AddOpenApi("v1", options =>
    {
        options.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
        options.AddDocumentTransformer(DescribeAsync);
        options.AddSchemaTransformer(SchemaShapes.ApplyAsync);
        options.AddOperationTransformer(CommandHeaders.ApplyAsync);
        options.AddOperationTransformer(OperationShapes.ApplyAsync);
    });

    public static void MapApiDocument(this IEndpointRouteBuilder routes) => routes.MapOpenApi("/openapi/{documentName}.json").AllowAnonymous();

    /// <summary>Nothing in it may depend on where or when it runs: it is compared with the committed one.</summary>
    private static Task DescribeAsync(Microsoft.OpenApi.OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        document.Info = new OpenApiInfo { Title = "FieldService", Version = "v1", Description = "Conventions and the SignalR hubs are described in docs/api.md." };
        document.Servers = [];
        document.Components ??= new OpenApiComponents();
        document.Components.SecuritySchemes = new Dictionary<string, IOpenApiSecurityScheme>
        {
            ["cookie"] = new OpenApiSecurityScheme { Type = SecuritySchemeType.ApiKey, In = ParameterLocation.Cookie, Name = Identity.SessionCookie.Name },
            ["bearer"] = new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Scheme = "bearer", Description = "The administrator's API token, or a device key." },
        };
        return Task.CompletedTask;
    }
}
