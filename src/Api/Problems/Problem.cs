using FieldService.Domain.Commands;
using Microsoft.AspNetCore.Mvc;

namespace FieldService.Api.Problems;

/// <summary>The one place where a refusal becomes an HTTP answer (RFC 9457).</summary>
internal static class Problem
{
    public static ProblemDetails From(Refusal refusal) => Create(StatusOf(refusal.Kind), refusal.Code, refusal.Message, refusal.Field, refusal.Rule);

    public static ProblemDetails Create(int status, string code, string detail, string? field = null, string? rule = null)
    {
        var problem = new ProblemDetails { Status = status, Title = TitleOf(status), Detail = detail, Type = $"urn:fieldservice:problem:{code}" };
        problem.Extensions["code"] = code;
        if (field is not null) problem.Extensions["field"] = field;
        if (rule is not null) problem.Extensions["rule"] = rule;
        return problem;
    }

    public static int StatusOf(RefusalKind kind) => kind switch
    {
        RefusalKind.Invalid => StatusCodes.Status400BadRequest,
        RefusalKind.NotFound => StatusCodes.Status404NotFound,
        RefusalKind.Conflict => StatusCodes.Status409Conflict,
        RefusalKind.VersionMismatch => StatusCodes.Status412PreconditionFailed,
        RefusalKind.Forbidden => StatusCodes.Status403Forbidden,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "A refusal of a kind without an HTTP status."),
    };

    private static string TitleOf(int status) => status switch
    {
        400 => "The request is not valid",
        401 => "Sign in first",
        403 => "Not allowed",
        404 => "Not found",
        409 => "Not possible in the present state",
        412 => "Changed meanwhile",
        413 => "Too large",
        415 => "Unsupported media type",
        429 => "Too many requests",
        503 => "Temporarily unavailable",
        _ => "Something went wrong",
    };
}
