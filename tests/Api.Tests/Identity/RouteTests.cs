using FieldService.Api.Tests.Harness;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace FieldService.Api.Tests.Identity;

public sealed class RouteTests(ApiHost host)
{
    /// <summary>Everything that answers without a sign-in. A new line here is a decision, not a side effect.</summary>
    private static readonly string[] Anonymous =
    [
        "* /health/live",
        "* /health/ready",
        "* /hubs/tracking",
        "GET /api/clock",
        "GET /api/map",
        "GET /api/tracking/{token}",
        "GET /metrics",
        "GET /openapi/{documentName}.json",
        "GET /sign-in/{token}",
        "POST /api/session",
        "* /hubs/tracking/negotiate",
    ];

    [Fact]
    public void Only_the_listed_routes_are_open_to_everyone()
        => Endpoints().Where(IsAnonymous).SelectMany(Names).Distinct().Order(StringComparer.Ordinal).ShouldBe(Anonymous.Order(StringComparer.Ordinal));

    [Fact]
    public async Task Every_other_route_asks_to_sign_in()
    {
        using var client = host.Anonymous();
        var closed = Endpoints().Where(endpoint => !IsAnonymous(endpoint)).SelectMany(endpoint => Methods(endpoint).Select(method => (method, Path(endpoint)))).ToList();
        closed.Count.ShouldBeGreaterThan(40);
        foreach (var (method, path) in closed)
        {
            var answer = await client.SendEmptyAsync(method, path);
            await answer.ShouldBeProblemAsync(401, "session.required");
        }
    }

    private List<RouteEndpoint> Endpoints()
        => [.. host.Services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()];

    private static bool IsAnonymous(RouteEndpoint endpoint) => endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null;

    private static IEnumerable<string> Names(RouteEndpoint endpoint)
        => (endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods is { Count: > 0 } methods ? methods : ["*"])
            .Where(method => method != "OPTIONS")
            .Select(method => $"{method} {endpoint.RoutePattern.RawText!.TrimEnd('/')}");

    private static IReadOnlyList<string> Methods(RouteEndpoint endpoint)
        => endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods is { Count: > 0 } methods ? [.. methods.Where(method => method != "OPTIONS")] : ["GET"];

    private static string Path(RouteEndpoint endpoint)
    {
        var segments = endpoint.RoutePattern.PathSegments.Select(segment => string.Concat(segment.Parts.Select(part => part switch
        {
            Microsoft.AspNetCore.Routing.Patterns.RoutePatternLiteralPart literal => literal.Content,
            Microsoft.AspNetCore.Routing.Patterns.RoutePatternSeparatorPart separator => separator.Content,
            _ => "1",
        })));
        return "/" + string.Join('/', segments);
    }
}
