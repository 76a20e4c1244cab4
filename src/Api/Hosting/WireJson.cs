using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using FieldService.Domain.Json;

namespace FieldService.Api.Hosting;

/// <summary>The dialect of the domain, strict about what is missing: a field without a default must be there, unless it may be null.</summary>
internal static class WireJson
{
    public static void Configure(JsonSerializerOptions options)
    {
        DomainJson.Configure(options);
        options.RespectRequiredConstructorParameters = true;
        options.RespectNullableAnnotations = true;
        options.TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { LeaveOutNulls } };
    }

    private static void LeaveOutNulls(JsonTypeInfo type)
    {
        foreach (var property in type.Properties)
            if (property.IsSetNullable || Nullable.GetUnderlyingType(property.PropertyType) is not null) property.IsRequired = false;
    }
}
