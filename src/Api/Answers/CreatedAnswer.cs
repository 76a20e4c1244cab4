using System.Reflection;
using FieldService.Api.Problems;
using FieldService.Domain.Commands;
using FieldService.Grains.Abstractions.Commands;
using Microsoft.AspNetCore.Http.Metadata;

namespace FieldService.Api.Answers;

/// <summary>201 with the new view and where to find it, or the refusal as a problem.</summary>
internal sealed class CreatedAnswer<TView>(CommandResult<TView> result, string location) : IResult, IEndpointMetadataProvider where TView : class
{
    public static implicit operator CreatedAnswer<TView>(Refusal refusal) => new(refusal, "");

    public Task ExecuteAsync(HttpContext httpContext)
    {
        if (result.Refusal is { } refusal) return Problem.From(refusal).WriteAsync(httpContext);
        ViewVersion.SetETag(httpContext, result.View!);
        httpContext.Response.StatusCode = StatusCodes.Status201Created;
        httpContext.Response.Headers.Location = location;
        return httpContext.Response.WriteAsJsonAsync(result.View, httpContext.RequestAborted);
    }

    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder)
        => AnswerMetadata.Add(builder, StatusCodes.Status201Created, typeof(TView), 400, 401, 403, 404, 409, 412);
}
