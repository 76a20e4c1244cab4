using FieldService.Simulator.Geometry;
using FieldService.Simulator.Wire;

namespace FieldService.Simulator.Technicians;

/// <summary>A drive along a route: where the van is at any instant.</summary>
/// <param name="Pace">Driving time over the route's: 1.1 is a slow driver.</param>
internal sealed record Drive(string BookingId, Route Route, DateTimeOffset DepartedAt, double Pace)
{
    public DateTimeOffset ArrivesAt => DepartedAt + TimeSpan.FromSeconds(Route.Leg.Seconds * Pace);

    /// <summary>A drive takes its driver's way and luck with the lights: ±10 %, the same for the same booking after a restart.</summary>
    public static Drive Start(string bookingId, Route route, DateTimeOffset now, int seed)
        => new(bookingId, route, now, 0.9 + (0.2 * Devices.Hash.Unit(Devices.Hash.Of(seed, bookingId), 1)));

    public LocationFix FixAt(DateTimeOffset now)
    {
        if (now >= ArrivesAt || Route.Path.Count < 2) return Parked(now);
        var driven = Math.Max(0, (now - DepartedAt).TotalSeconds) / Pace;
        var i = 1;
        while (i < Route.Path.Count - 1 && Route.CumulativeSeconds[i] <= driven) i++;
        var (from, to) = (Route.Path[i - 1], Route.Path[i]);
        var seconds = Math.Max(0.5, Route.CumulativeSeconds[i] - Route.CumulativeSeconds[i - 1]);
        var share = Math.Clamp((driven - Route.CumulativeSeconds[i - 1]) / seconds, 0, 1);
        var speed = Projection.Metres(from, to) / (seconds * Pace);
        return new LocationFix(now, Between(from, to, share), Math.Round(Projection.Heading(from, to)) % 360, Math.Round(speed, 1), 6);
    }

    private static GeoPoint Between(GeoPoint a, GeoPoint b, double share)
        => new(Math.Round(a.Lat + ((b.Lat - a.Lat) * share), 6), Math.Round(a.Lon + ((b.Lon - a.Lon) * share), 6));

    private LocationFix Parked(DateTimeOffset now) => new(now, Route.Path[^1], SpeedMetresPerSecond: 0, AccuracyMetres: 6);
}
