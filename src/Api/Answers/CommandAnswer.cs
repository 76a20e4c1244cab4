using System.Reflection;
using FieldService.Api.Problems;
using FieldService.Domain.Commands;
using FieldService.Grains.Abstractions.Commands;
using Microsoft.AspNetCore.Http.Metadata;

namespace FieldService.Api.Answers;

/// <summary>The new view with its version as ETag, or the refusal as a problem.</summary>
internal sealed class CommandAnswer<TView>(CommandResult<TView> result) : IResult, IEndpointMetadataProvider where TView : class
{
    public static implicit operator CommandAnswer<TView>(CommandResult<TView> result) => new(result);

    public static implicit operator CommandAnswer<TView>(Refusal refusal) => new(refusal);

    public static implicit operator CommandAnswer<TView>(TView view) => new(view);

    public Task ExecuteAsync(HttpContext httpContext)
    {
        if (result.Refusal is { } refusal) return Problem.From(refusal).WriteAsync(httpContext);
        ViewVersion.SetETag(httpContext, result.View!);
        return httpContext.Response.WriteAsJsonAsync(result.View, httpContext.RequestAborted);
    }

    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder)
        => AnswerMetadata.Add(builder, StatusCodes.Status200OK, typeof(TView), 400, 401, 403, 404, 409, 412);
}
