using FieldService.Simulator.Geometry;

namespace FieldService.Simulator.Town;

/// <summary>Points of the streets laid so far with their directions, found by place.</summary>
internal sealed class LaidStreets
{
    private const double Cell = 60;
    private static readonly double SameWay = Math.Cos(38 * Math.PI / 180);
    private readonly Dictionary<(int, int), List<(Vec At, Vec Way)>> _cells = [];

    public void Add(IReadOnlyList<Vec> line)
    {
        for (var i = 1; i < line.Count; i++)
        {
            var (from, way) = (line[i - 1], (line[i] - line[i - 1]).Unit);
            var length = from.To(line[i]);
            for (var d = 0.0; d < length; d += 15) Put(from + (way * d), way);
        }
    }

    /// <summary>Whether a street running about the same way is nearer than the distance.</summary>
    public bool HasParallel(Vec p, Vec way, double distance)
    {
        var reach = (int)Math.Ceiling(distance / Cell);
        var (x, y) = Key(p);
        for (var i = x - reach; i <= x + reach; i++)
        for (var j = y - reach; j <= y + reach; j++)
        {
            if (_cells.TryGetValue((i, j), out var points) && HasParallel(points, p, way, distance * distance)) return true;
        }

        return false;
    }

    private static bool HasParallel(List<(Vec At, Vec Way)> points, Vec p, Vec way, double squaredDistance)
    {
        // The inner loop of the whole generator: no closures, no square roots.
        foreach (var (at, other) in points)
        {
            var apart = at - p;
            if (apart.Dot(apart) < squaredDistance && Math.Abs(other.Dot(way)) > SameWay) return true;
        }

        return false;
    }

    private static (int X, int Y) Key(Vec p) => ((int)Math.Floor(p.X / Cell), (int)Math.Floor(p.Y / Cell));

    private void Put(Vec p, Vec way)
    {
        var key = Key(p);
        if (!_cells.TryGetValue(key, out var points)) _cells[key] = points = [];
        points.Add((p, way));
    }
}
