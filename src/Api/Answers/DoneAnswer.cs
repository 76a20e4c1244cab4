using System.Reflection;
using FieldService.Api.Problems;
using FieldService.Domain.Commands;
using Microsoft.AspNetCore.Http.Metadata;

namespace FieldService.Api.Answers;

/// <summary>204, or a problem.</summary>
internal sealed class DoneAnswer : IResult, IEndpointMetadataProvider
{
    private readonly Refusal? _refusal;

    private DoneAnswer(Refusal? refusal) => _refusal = refusal;

    public static DoneAnswer Done { get; } = new(null);

    public static implicit operator DoneAnswer(Refusal refusal) => new(refusal);

    public Task ExecuteAsync(HttpContext httpContext)
    {
        if (_refusal is not null) return Problem.From(_refusal).WriteAsync(httpContext);
        httpContext.Response.StatusCode = StatusCodes.Status204NoContent;
        return Task.CompletedTask;
    }

    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder)
        => AnswerMetadata.Add(builder, StatusCodes.Status204NoContent, null, 400, 401, 403, 404);
}
