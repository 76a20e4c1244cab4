using FieldService.Api.Problems;

namespace FieldService.Api.Identity;

/// <summary>
/// Another site can make a browser send our cookie, but not our header: a changing request that is signed in by cookie must carry it.
/// Hubs are opened by the browser without headers, so there the Origin it sends must be our own.
/// </summary>
internal sealed class CrossSiteGuard(RequestDelegate next)
{
    public const string Header = "X-FieldService";

    public Task InvokeAsync(HttpContext http)
    {
        if (http.User.Identity is not { IsAuthenticated: true, AuthenticationType: Schemes.Cookie }) return next(http);
        var trusted = http.Request.Path.StartsWithSegments("/hubs") ? IsOwnOrigin(http.Request) : IsSafe(http.Request) || HasHeader(http.Request);
        return trusted ? next(http) : Refuse(http);
    }

    private static bool IsSafe(HttpRequest request)
        => HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method) || HttpMethods.IsOptions(request.Method);

    private static bool HasHeader(HttpRequest request) => request.Headers[Header] == "1";

    private static bool IsOwnOrigin(HttpRequest request)
    {
        var origin = request.Headers.Origin.ToString();
        return origin.Length == 0 || HasHeader(request)
            || (Uri.TryCreate(origin, UriKind.Absolute, out var uri) && string.Equals(uri.Authority, request.Host.Value, StringComparison.OrdinalIgnoreCase));
    }

    private static Task Refuse(HttpContext http) => Problem
        .Create(403, ProblemCodes.HeaderMissing, $"Requests that change something and are signed in by cookie need the header {Header}: 1.", Header, "required")
        .WriteAsync(http);
}
