using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;

namespace FieldService.Api.Problems;

/// <summary>Turns what escaped a handler into a problem: wrong input is explained, anything else is logged and not shown.</summary>
internal sealed partial class RequestFailures(ILogger<RequestFailures> logger) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (httpContext.RequestAborted.IsCancellationRequested)
        {
            httpContext.Response.StatusCode = StatusCodes.Status499ClientClosedRequest;
            return true;
        }
        await Explain(httpContext, exception).WriteAsync(httpContext);
        return true;
    }

    private ProblemDetails Explain(HttpContext http, Exception exception)
    {
        switch (exception)
        {
            case RefusedException refused:
                return Problem.From(refused.Refusal);
            case BadHttpRequestException bad:
                return BadRequests.Explain(bad);
            case TimeoutException or OperationCanceledException or OrleansException:
                LogUnavailable(exception, RouteOf(http));
                return Problem.Create(503, ProblemCodes.Unavailable, "The answer took too long or could not be stored. It is safe to repeat the request with the same Idempotency-Key.");
            default:
                LogFailed(exception, RouteOf(http));
                return Problem.Create(500, ProblemCodes.Internal, "An unexpected error; it has been logged. It is safe to repeat the request with the same Idempotency-Key.");
        }
    }

    /// <summary>The pattern, not the address: addresses contain tokens.</summary>
    private static string? RouteOf(HttpContext http) => http.Features.Get<IExceptionHandlerFeature>()?.Endpoint?.DisplayName;

    [LoggerMessage(LogLevel.Warning, "{Route} was not answered in time.")]
    private partial void LogUnavailable(Exception failure, string? route);

    [LoggerMessage(LogLevel.Error, "{Route} failed.")]
    private partial void LogFailed(Exception failure, string? route);
}
