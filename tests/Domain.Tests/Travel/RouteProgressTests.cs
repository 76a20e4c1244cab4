using FieldService.Domain.Geo;
using FieldService.Domain.Travel;

namespace FieldService.Domain.Tests.Travel;

public sealed class RouteProgressTests
{
    // North 222 m in 20 s, then east 136 m in 40 s (a slow street).
    private static readonly Route Corner = new(new Leg(60, 358), [Towns.At(0, 0), Towns.At(0, 2), Towns.At(2, 2)], [0, 20, 60]);

    [Fact]
    public void Half_way_up_the_first_street()
    {
        // A little off to the side, as fixes are.
        var progress = RouteProgress.Of(Corner, Towns.At(0.1, 1));
        progress.RemainingSeconds.ShouldBe(50);
        // 111 of 358 m are driven.
        progress.RemainingMetres.ShouldBeInRange(246, 248);
        progress.Ahead.Length.ShouldBe(3);
        GreatCircle.Metres(progress.Ahead[0], Towns.At(0, 1)).ShouldBeLessThan(0.1);
        progress.OffRouteMetres.ShouldBe(6.8, 0.1);
    }

    [Fact]
    public void At_the_ends()
    {
        RouteProgress.Of(Corner, Towns.At(0, -3)).RemainingSeconds.ShouldBe(60);
        var there = RouteProgress.Of(Corner, Towns.At(2.2, 2));
        (there.RemainingSeconds, there.RemainingMetres).ShouldBe((0, 0));
    }

    [Fact]
    public void A_detour_beyond_the_drawn_line_shrinks_with_it()
    {
        var travel = new GreatCircleTravel();
        var route = travel.RouteBetween(new GeoPoint(0, 0), new GeoPoint(0, 1));
        var progress = RouteProgress.Of(route, new GeoPoint(0, 0.75));
        progress.RemainingMetres.ShouldBeInRange(route.Leg.Metres / 4 - 5, route.Leg.Metres / 4 + 5);
        progress.RemainingSeconds.ShouldBeInRange(route.Leg.Seconds / 4 - 2, route.Leg.Seconds / 4 + 2);
    }

    [Fact]
    public void Driving_along_the_streets_the_rest_only_gets_less()
    {
        var travel = new RoadTravel(new RoadGraph(Towns.Grid(10)));
        var route = travel.RouteBetween(Towns.At(0.3, 0.2), Towns.At(8.7, 7.6));
        var previous = (route.Leg.Seconds + 1, route.Leg.Metres + 1);
        for (var i = 0; i + 1 < route.Path.Length; i++)
        {
            for (var step = 0; step < 5; step++)
            {
                var progress = RouteProgress.Of(route, GreatCircle.Interpolate(route.Path[i], route.Path[i + 1], step / 5.0));
                progress.OffRouteMetres.ShouldBeLessThan(1);
                progress.RemainingSeconds.ShouldBeLessThanOrEqualTo(previous.Item1);
                progress.RemainingMetres.ShouldBeLessThanOrEqualTo(previous.Item2);
                previous = (progress.RemainingSeconds, progress.RemainingMetres);
            }
        }
    }

    [Fact]
    public void A_route_to_where_one_is_has_nothing_left()
        => RouteProgress.Of(new Route(default, [Towns.At(0, 0), Towns.At(0, 0)], [0, 0]), Towns.At(0, 1)).RemainingMetres.ShouldBe(0);
}
