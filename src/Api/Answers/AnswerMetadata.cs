using System.Net.Mime;
using Microsoft.AspNetCore.Mvc;

namespace FieldService.Api.Answers;

internal static class AnswerMetadata
{
    public static void Add(EndpointBuilder builder, int status, Type? type, params ReadOnlySpan<int> problems)
    {
        builder.Metadata.Add(type is null
            ? new ProducesResponseTypeMetadata(status)
            : new ProducesResponseTypeMetadata(status, type, [MediaTypeNames.Application.Json]));
        foreach (var problem in problems)
            builder.Metadata.Add(new ProducesResponseTypeMetadata(problem, typeof(ProblemDetails), [MediaTypeNames.Application.ProblemJson]));
    }
}
