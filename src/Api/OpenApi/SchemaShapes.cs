using FieldService.Domain.Identity;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace FieldService.Api.OpenApi;

/// <summary>Types with a converter of their own, which the generator cannot see into.</summary>
internal static class SchemaShapes
{
    public static Task ApplyAsync(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellationToken)
    {
        var type = Nullable.GetUnderlyingType(context.JsonTypeInfo.Type) ?? context.JsonTypeInfo.Type;
        if (type == typeof(DateTimeOffset)) (schema.Type, schema.Format) = (JsonSchemaType.String, "date-time");
        else if (IsId(type)) (schema.Type, schema.Pattern, schema.MaxLength) = (JsonSchemaType.String, "^[A-Za-z0-9._-]+$", IdText.MaxLength);
        return Task.CompletedTask;
    }

    private static bool IsId(Type type)
        => type.IsValueType && type.GetInterfaces().Any(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IId<>));
}
