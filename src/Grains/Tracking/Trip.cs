using FieldService.Domain.Technicians;
using FieldService.Domain.Tracking;
using FieldService.Domain.Travel;

namespace FieldService.Grains.Tracking;

/// <summary>The drive to this stop: the way, the newest fix and what follows from both.</summary>
internal sealed record Trip(Route Route, LocationFix? Fix = null, RouteProgress? Progress = null, EtaBand? Eta = null)
{
    // Further off than this the technician has chosen another way.
    private const double OffRouteMetres = 150;

    public Trip At(LocationFix fix, DateTimeOffset now, Func<LocationFix, Route> routeFrom)
    {
        var route = Route;
        var progress = RouteProgress.Of(route, fix.Position);
        if (progress.OffRouteMetres > OffRouteMetres)
        {
            route = routeFrom(fix);
            progress = RouteProgress.Of(route, fix.Position);
        }

        return new(route, fix, progress, EtaEstimator.WhileTraveling(now, fix.At, progress.RemainingSeconds));
    }
}
