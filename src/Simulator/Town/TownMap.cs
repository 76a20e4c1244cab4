using FieldService.Simulator.Geometry;
using FieldService.Simulator.Wire;

namespace FieldService.Simulator.Town;

/// <summary>The town as the platform imports it.</summary>
internal static class TownMap
{
    public static RoadNetwork Of(TownPlan town, IReadOnlyList<List<Vec>> buildings)
    {
        var ids = town.Streets.Edges.SelectMany(e => (int[])[e.From, e.To]).Distinct().Order().Select((node, id) => (node, id))
            .ToDictionary(n => n.node, n => n.id);
        var nodes = ids.Select(n => new RoadNode(n.Value, Projection.ToGeo(town.Streets.Nodes[n.Key])));
        var segments = town.Streets.Edges.OrderBy(e => e.Rank)
            .Select(e => new RoadSegment(ids[e.From], ids[e.To], e.Class, e.MetresPerSecond, e.OneWay, e.Name));
        return new RoadNetwork("Ahrenfeld", [.. nodes], [.. segments], [.. Areas(town.Terrain, buildings)]);
    }

    private static IEnumerable<MapArea> Areas(Terrain terrain, IReadOnlyList<List<Vec>> buildings)
    {
        foreach (var (name, ring) in terrain.Works) yield return Area("industrial", name, ring);
        foreach (var (name, ring) in terrain.Parks) yield return Area("park", name, ring);
        yield return Area("water", "Ahrel", Banks(terrain.River));
        yield return Area("water", "Ahrensee", terrain.Lake);
        foreach (var ring in buildings) yield return Area("building", null, ring);
    }

    private static MapArea Area(string kind, string? name, IReadOnlyList<Vec> ring) => new(kind, name, [.. ring.Select(Projection.ToGeo)]);

    private static List<Vec> Banks(List<Vec> river)
    {
        var left = new List<Vec>();
        var right = new List<Vec>();
        for (var i = 0; i < river.Count; i++)
        {
            var course = river[Math.Min(i + 1, river.Count - 1)] - river[Math.Max(i - 1, 0)];
            var half = course.Left.Unit * Terrain.RiverHalfWidth(river[i].X);
            left.Add(river[i] + half);
            right.Add(river[i] - half);
        }

        right.Reverse();
        return [.. left, .. right];
    }
}
