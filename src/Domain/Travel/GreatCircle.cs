using FieldService.Domain.Geo;

namespace FieldService.Domain.Travel;

/// <summary>Geometry on a sphere of the earth's mean radius; off by less than 0.6 %, far below what travel times know.</summary>
public static class GreatCircle
{
    private const double EarthRadiusMetres = 6_371_008.8;

    /// <summary>Haversine: exact for short distances too, where the cosine formula loses its digits.</summary>
    public static double Metres(GeoPoint from, GeoPoint to) => EarthRadiusMetres * Angle(from, to);

    /// <summary>Initial heading, clockwise from north, 0 to below 360.</summary>
    public static double BearingDegrees(GeoPoint from, GeoPoint to)
    {
        var (lat1, lat2, deltaLon) = (Radians(from.Lat), Radians(to.Lat), Radians(to.Lon - from.Lon));
        var y = Math.Sin(deltaLon) * Math.Cos(lat2);
        var x = Math.Cos(lat1) * Math.Sin(lat2) - Math.Sin(lat1) * Math.Cos(lat2) * Math.Cos(deltaLon);
        return (Degrees(Math.Atan2(y, x)) + 360) % 360;
    }

    /// <param name="fraction">0 gives <paramref name="from"/>, 1 gives <paramref name="to"/>.</param>
    public static GeoPoint Interpolate(GeoPoint from, GeoPoint to, double fraction)
    {
        var angle = Angle(from, to);
        if (angle < 1e-12) return from;
        var (a, b) = (Math.Sin((1 - fraction) * angle) / Math.Sin(angle), Math.Sin(fraction * angle) / Math.Sin(angle));
        var (x1, y1, z1) = Cartesian(from);
        var (x2, y2, z2) = Cartesian(to);
        var (x, y, z) = (a * x1 + b * x2, a * y1 + b * y2, a * z1 + b * z2);
        return new(Degrees(Math.Atan2(z, Math.Sqrt(x * x + y * y))), Degrees(Math.Atan2(y, x)));
    }

    private static double Angle(GeoPoint from, GeoPoint to)
    {
        var sinLat = Math.Sin(Radians(to.Lat - from.Lat) / 2);
        var sinLon = Math.Sin(Radians(to.Lon - from.Lon) / 2);
        var h = sinLat * sinLat + Math.Cos(Radians(from.Lat)) * Math.Cos(Radians(to.Lat)) * sinLon * sinLon;
        return 2 * Math.Asin(Math.Min(1, Math.Sqrt(h)));
    }

    private static (double X, double Y, double Z) Cartesian(GeoPoint point)
    {
        var (lat, lon) = (Radians(point.Lat), Radians(point.Lon));
        return (Math.Cos(lat) * Math.Cos(lon), Math.Cos(lat) * Math.Sin(lon), Math.Sin(lat));
    }

    private static double Radians(double degrees) => degrees * (Math.PI / 180);

    private static double Degrees(double radians) => radians * (180 / Math.PI);
}
