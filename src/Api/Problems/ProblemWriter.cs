using Microsoft.AspNetCore.Mvc;

namespace FieldService.Api.Problems;

internal static class ProblemWriter
{
    public static Task WriteAsync(this ProblemDetails problem, HttpContext http)
    {
        http.Response.StatusCode = problem.Status!.Value;
        return http.Response.WriteAsJsonAsync(problem, options: null, contentType: "application/problem+json", http.RequestAborted);
    }

    /// <summary>Answers that have a status but no body yet: an unknown route, a wrong method, a body that was too large.</summary>
    public static Task WriteStatusAsync(HttpContext http)
    {
        var status = http.Response.StatusCode;
        var (code, detail) = status switch
        {
            401 => (ProblemCodes.NotSignedIn, "Sign in, or send a valid token."),
            403 => (ProblemCodes.Forbidden, "Your role does not allow this."),
            404 => (ProblemCodes.NotFound, "There is nothing at this address."),
            405 => ("route.method", "This address does not take this method."),
            413 => (ProblemCodes.TooLarge, "The body is larger than this address takes."),
            415 => (ProblemCodes.UnsupportedMedia, "This address takes JSON; set Content-Type."),
            429 => (ProblemCodes.TooMany, "Slow down and try again."),
            _ => (ProblemCodes.Invalid, "The request could not be answered."),
        };
        return Problem.Create(status, code, detail).WriteAsync(http);
    }
}
