using FieldService.Simulator.Wire;

namespace FieldService.Simulator.Geometry;

/// <summary>Metres to degrees and back around the town hall; over a few kilometres the earth is flat enough for this.</summary>
internal static class Projection
{
    private const double MetresPerDegree = 111_195;
    private const double Latitude = 48.2140;
    private const double Longitude = 11.4130;
    private static readonly double MetresPerDegreeOfLongitude = MetresPerDegree * Math.Cos(Latitude * Math.PI / 180);

    public static GeoPoint ToGeo(Vec p)
        => new(Math.Round(Latitude + (p.Y / MetresPerDegree), 6), Math.Round(Longitude + (p.X / MetresPerDegreeOfLongitude), 6));

    public static Vec ToPlane(GeoPoint p) => new((p.Lon - Longitude) * MetresPerDegreeOfLongitude, (p.Lat - Latitude) * MetresPerDegree);

    public static double Metres(GeoPoint a, GeoPoint b) => ToPlane(a).To(ToPlane(b));

    /// <summary>Clockwise from north, 0-360.</summary>
    public static double Heading(GeoPoint from, GeoPoint to)
    {
        var way = ToPlane(to) - ToPlane(from);
        return (90 - (way.Angle * 180 / Math.PI) + 360) % 360;
    }
}
