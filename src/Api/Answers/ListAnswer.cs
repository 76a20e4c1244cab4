using System.Reflection;
using System.Text.Json;
using FieldService.Grains.Abstractions.Search;
using Microsoft.AspNetCore.Http.Metadata;

namespace FieldService.Api.Answers;

/// <summary>A page of the search index. Its documents already are the views' JSON: they are copied, not parsed.</summary>
internal sealed class ListAnswer<TItem>(SearchPage page) : IResult, IEndpointMetadataProvider
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.ContentType = "application/json; charset=utf-8";
        await using var writer = new Utf8JsonWriter(httpContext.Response.BodyWriter);
        writer.WriteStartObject();
        writer.WriteStartArray("items"u8);
        foreach (var document in page.Items) writer.WriteRawValue(document.Json, skipInputValidation: true);
        writer.WriteEndArray();
        if (page.Next is not null) writer.WriteString("next"u8, page.Next);
        writer.WriteEndObject();
        await writer.FlushAsync(httpContext.RequestAborted);
    }

    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder)
        => AnswerMetadata.Add(builder, StatusCodes.Status200OK, typeof(Page<TItem>), 400, 401, 403);
}
