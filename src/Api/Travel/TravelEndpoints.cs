using System.Globalization;
using FieldService.Api.Answers;
using FieldService.Api.Identity;
using FieldService.Api.Problems;
using FieldService.Api.Requests;
using FieldService.Domain.Commands;
using FieldService.Domain.Travel;
using FieldService.Grains.Abstractions.Commands;
using FieldService.Grains.Abstractions.Travel;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Route = FieldService.Domain.Travel.Route;

namespace FieldService.Api.Travel;

internal static class TravelEndpoints
{
    private const int MaxNetworkBytes = 64 * 1024 * 1024;

    public static void MapTravel(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/api/map", GetMapAsync).AllowAnonymous().ProducesProblem(404).Produces(304)
            .WithTags("Map").WithName("getMap").WithSummary("The imported streets and areas.");
        routes.MapPut("/api/map", PutMapAsync).RequireAuthorization(Policies.Administrators).WithMetadata(new RequestSizeLimitAttribute(MaxNetworkBytes))
            .WithTags("Map").WithName("putMap").WithSummary("Import streets and areas; travel times follow at once.");
        routes.MapPost("/api/routes", RouteAsync).RequireAuthorization(Policies.Crew)
            .WithTags("Map").WithName("findRoute").WithSummary("The way from one place to another.");
    }

    private static async Task<Results<Ok<RoadNetwork>, StatusCodeHttpResult, ProblemHttpResult>> GetMapAsync(
        HttpContext http, IGrainFactory grains, CancellationToken cancellationToken)
    {
        var known = long.TryParse(http.Request.Headers.IfNoneMatch.ToString().Trim('"'), NumberStyles.None, CultureInfo.InvariantCulture, out var version);
        var view = await grains.GetGrain<IRoadNetworkGrain>(IRoadNetworkGrain.Key).GetNewerAsync(known ? version : 0, cancellationToken);
        if (view is null)
        {
            return known && version > 0
                ? TypedResults.StatusCode(StatusCodes.Status304NotModified)
                : TypedResults.Problem(Problem.From(Refusal.NotFound("map.not-found", "No streets have been imported.")));
        }
        ViewVersion.SetETag(http, view);
        http.Response.Headers.CacheControl = "no-cache";
        return TypedResults.Ok(view.Network);
    }

    private static async Task<CommandAnswer<MapImported>> PutMapAsync(
        RoadNetwork body, Command command, IGrainFactory grains, TravelTimesRefresh refresh, CancellationToken cancellationToken)
    {
        CommandResult<RoadNetworkView> result = await grains.GetGrain<IRoadNetworkGrain>(IRoadNetworkGrain.Key).PutAsync(command.Meta, body, cancellationToken);
        if (result.View is not { } view) return result.Refusal!;
        await refresh(cancellationToken);
        return new MapImported(view.Version, view.Network.Name, view.Network.Nodes.Length, view.Network.Segments.Length);
    }

    private static ViewAnswer<Route> RouteAsync(RouteRequest body, ITravelTimes travel)
        => body is { From.IsValid: true, To.IsValid: true }
            ? travel.RouteBetween(body.From, body.To)
            : Refusal.Invalid("route.position", "A position has lat -90..90 and lon -180..180.", body.From.IsValid ? "to" : "from", "range");
}
