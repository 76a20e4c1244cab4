using System.Collections.Immutable;
using FieldService.Domain.Geo;

namespace FieldService.Domain.Travel;

/// <summary>How far along a route somebody is.</summary>
/// <param name="Ahead">What is left to drive, from the nearest point of the route on.</param>
/// <param name="OffRouteMetres">Distance from the route; large means that another way was taken and a new route is due.</param>
public sealed record RouteProgress(int RemainingSeconds, int RemainingMetres, ImmutableArray<GeoPoint> Ahead, double OffRouteMetres)
{
    public static RouteProgress Of(Route route, GeoPoint position)
    {
        var path = route.Path;
        if (path.Length < 2) return new(0, 0, path, path.IsEmpty ? 0 : GreatCircle.Metres(path[0], position));
        var (best, fraction, offRoute) = (0, 0.0, double.MaxValue);
        for (var i = 0; i + 1 < path.Length; i++)
        {
            var (along, metres) = Project(path[i], path[i + 1], position);
            if (metres < offRoute) (best, fraction, offRoute) = (i, along, metres);
        }

        return At(route, best, fraction, offRoute);
    }

    private static RouteProgress At(Route route, int segment, double fraction, double offRoute)
    {
        var (path, seconds) = (route.Path, route.CumulativeSeconds);
        var here = GreatCircle.Interpolate(path[segment], path[segment + 1], fraction);
        var passed = seconds[segment] + fraction * (seconds[segment + 1] - seconds[segment]);
        ImmutableArray<GeoPoint> ahead = [here, .. path.AsSpan()[(segment + 1)..]];
        // The leg's metres may hold a detour that the drawn line does not: the share of the line that is left counts.
        var whole = Length(path);
        var left = whole > 0 ? Length(ahead) / whole : 0;
        return new((int)Math.Round(route.Leg.Seconds - passed), (int)Math.Round(route.Leg.Metres * left), ahead, offRoute);
    }

    /// <summary>Nearest point of a short segment, on a plane that touches the globe there.</summary>
    private static (double Fraction, double Metres) Project(GeoPoint a, GeoPoint b, GeoPoint p)
    {
        var narrowing = Math.Cos(p.Lat * Math.PI / 180);
        var (dx, dy) = ((b.Lon - a.Lon) * narrowing, b.Lat - a.Lat);
        var (px, py) = ((p.Lon - a.Lon) * narrowing, p.Lat - a.Lat);
        var square = dx * dx + dy * dy;
        var fraction = square > 0 ? Math.Clamp((px * dx + py * dy) / square, 0, 1) : 0;
        return (fraction, GreatCircle.Metres(p, new(a.Lat + fraction * dy, a.Lon + fraction * (b.Lon - a.Lon))));
    }

    private static double Length(ImmutableArray<GeoPoint> path)
    {
        var metres = 0.0;
        for (var i = 0; i + 1 < path.Length; i++) metres += GreatCircle.Metres(path[i], path[i + 1]);
        return metres;
    }
}
