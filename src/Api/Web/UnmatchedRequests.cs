namespace FieldService.Api.Web;

/// <summary>
/// Requests that no route of ours took end here, before authorization: pages of the web apps, addresses that do not exist, and what routing
/// itself answers (405, 415). Behind it the fallback policy closes every route that forgot to say who may call it.
/// </summary>
internal sealed class UnmatchedRequests(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext http) => http.GetEndpoint() switch
    {
        RouteEndpoint => next(http),
        { RequestDelegate: { } refuse } => refuse(http),
        _ => WebApps.AnswerAsync(http),
    };
}
