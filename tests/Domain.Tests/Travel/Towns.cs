using System.Collections.Immutable;
using FieldService.Domain.Geo;
using FieldService.Domain.Travel;

namespace FieldService.Domain.Tests.Travel;

internal static class Towns
{
    /// <summary>About 111 metres north per step of <paramref name="y"/>, 68 metres east per step of <paramref name="x"/>.</summary>
    public static GeoPoint At(double x, double y) => new(52.5 + y * 0.001, 13.4 + x * 0.001);

    /// <summary>Nodes 0..n-1 scattered over a town and joined at random: parts may be cut off, streets may be one-way.</summary>
    public static RoadNetwork Any(Random random, int nodes, int segments) => new(
        "Town",
        [.. Enumerable.Range(0, nodes).Select(id => new RoadNode(id, At(random.NextDouble() * 20, random.NextDouble() * 20)))],
        [.. Enumerable.Range(0, segments).Select(_ => Segment(random, nodes))],
        []);

    /// <summary>A square grid, 13.9 m/s everywhere.</summary>
    public static RoadNetwork Grid(int side)
    {
        var nodes = from y in Enumerable.Range(0, side) from x in Enumerable.Range(0, side) select new RoadNode(y * side + x, At(x, y));
        var east = from y in Enumerable.Range(0, side) from x in Enumerable.Range(1, side - 1) select new RoadSegment(y * side + x - 1, y * side + x, "residential", 13.9);
        var north = from y in Enumerable.Range(1, side - 1) from x in Enumerable.Range(0, side) select new RoadSegment((y - 1) * side + x, y * side + x, "residential", 13.9);
        return new("Grid", [.. nodes], [.. east, .. north], []);
    }

    public static RoadNetwork Of(ImmutableArray<GeoPoint> nodes, params RoadSegment[] segments)
        => new("Town", [.. nodes.Select((position, id) => new RoadNode(id, position))], [.. segments], []);

    private static RoadSegment Segment(Random random, int nodes)
    {
        var from = random.Next(nodes);
        return new(from, (from + 1 + random.Next(nodes - 1)) % nodes, "residential", 5 + random.Next(20), random.Next(3) == 0);
    }
}
