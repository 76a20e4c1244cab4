using FieldService.Simulator.Geometry;

namespace FieldService.Simulator.Town;

/// <summary>Footprints along the streets: close together in the old town, halls in the works, houses farther out.</summary>
internal sealed class Buildings(TownPlan town, Random random)
{
    private readonly List<(Vec At, double Radius)> _taken = [];
    private readonly List<(Vec From, Vec To)> _streets = [.. town.Streets.Edges.Select(e => (town.Streets.Nodes[e.From], town.Streets.Nodes[e.To]))];

    public List<List<Vec>> Place(IEnumerable<(Vec At, Vec Along)> sites, int count)
    {
        var rings = sites.Select(site => Build(site.At, site.Along, 62, 38)).ToList();
        var edges = town.Streets.Edges.Where(e => town.Streets.Length(e) > 45 && town.Terrain.Buildable(town.Streets.Middle(e))).ToArray();
        random.Shuffle(edges);
        // Two passes over the dense part, then whatever streets come.
        foreach (var edge in edges.Where(e => town.Streets.Middle(e).Length < 520).Concat(edges))
        {
            if (rings.Count >= count) break;
            rings.AddRange(Along(edge));
        }

        return rings;
    }

    private IEnumerable<List<Vec>> Along(Edge edge)
    {
        var (from, way) = (town.Streets.Nodes[edge.From], town.Streets.Nodes[edge.To] - town.Streets.Nodes[edge.From]);
        var works = town.Terrain.InWorks(town.Streets.Middle(edge));
        var (length, depth) = works ? (70 + (40.0 * random.NextDouble()), 45.0) : (17 + (16 * random.NextDouble()), 13.0);
        foreach (var side in (double[])[-1, 1])
        {
            if (!works && random.NextDouble() < 0.25) continue;
            var at = from + (way * (0.3 + (0.4 * random.NextDouble()))) + (way.Left.Unit * (side * ((depth / 2) + 10)));
            if (IsFree(at, length / 2)) yield return Build(at, way, length, depth);
        }
    }

    private List<Vec> Build(Vec at, Vec along, double length, double depth)
    {
        _taken.Add((at, length / 2));
        return Ring.Rectangle(at, along, length, depth);
    }

    private bool IsFree(Vec at, double radius)
        => !town.Terrain.InWater(at, radius)
            && _taken.TrueForAll(taken => taken.At.To(at) > taken.Radius + radius)
            && _streets.TrueForAll(street => Line.Distance(at, street.From, street.To) > Math.Min(radius, 15));
}
