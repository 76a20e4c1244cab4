using System.Reflection;
using FieldService.Api.Problems;
using FieldService.Domain.Commands;
using Microsoft.AspNetCore.Http.Metadata;

namespace FieldService.Api.Answers;

/// <summary>A view with its version as ETag, or a problem (mostly 404).</summary>
internal sealed class ViewAnswer<TView> : IResult, IEndpointMetadataProvider where TView : class
{
    private readonly TView? _view;
    private readonly Refusal? _refusal;

    private ViewAnswer(TView? view, Refusal? refusal) => (_view, _refusal) = (view, refusal);

    public static implicit operator ViewAnswer<TView>(TView view) => new(view, null);

    public static implicit operator ViewAnswer<TView>(Refusal refusal) => new(null, refusal);

    public Task ExecuteAsync(HttpContext httpContext)
    {
        if (_refusal is not null) return Problem.From(_refusal).WriteAsync(httpContext);
        ViewVersion.SetETag(httpContext, _view!);
        return httpContext.Response.WriteAsJsonAsync(_view, httpContext.RequestAborted);
    }

    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder)
        => AnswerMetadata.Add(builder, StatusCodes.Status200OK, typeof(TView), 400, 401, 403, 404);
}
