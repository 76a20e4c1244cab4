namespace FieldService.Simulator.Geometry;

/// <summary>Straight-line geometry on segments and polylines.</summary>
internal static class Line
{
    /// <summary>Fractions along a-b and c-d where they meet; null when they do not.</summary>
    public static (double OnFirst, double OnSecond)? Meet(Vec a, Vec b, Vec c, Vec d)
    {
        var (first, second) = (b - a, d - c);
        var area = first.Cross(second);
        if (Math.Abs(area) < 1e-9) return null;
        var t = (c - a).Cross(second) / area;
        var u = (c - a).Cross(first) / area;
        return t is >= 0 and <= 1 && u is >= 0 and <= 1 ? (t, u) : null;
    }

    /// <summary>Fraction along a-b of the point nearest to p.</summary>
    public static double Project(Vec p, Vec a, Vec b)
    {
        var along = b - a;
        var squared = along.Dot(along);
        return squared < 1e-9 ? 0 : Math.Clamp((p - a).Dot(along) / squared, 0, 1);
    }

    public static double Distance(Vec p, Vec a, Vec b) => Math.Sqrt(SquaredDistance(p, a, b));

    public static double Distance(Vec p, IReadOnlyList<Vec> line)
    {
        var best = double.MaxValue;
        for (var i = 1; i < line.Count; i++) best = Math.Min(best, SquaredDistance(p, line[i - 1], line[i]));
        return Math.Sqrt(best);
    }

    /// <summary>Douglas-Peucker: the same course with fewer points.</summary>
    public static List<Vec> Simplify(IReadOnlyList<Vec> line, double tolerance)
    {
        var keep = new bool[line.Count];
        (keep[0], keep[^1]) = (true, true);
        Simplify(line, 0, line.Count - 1, tolerance, keep);
        return [.. line.Where((_, i) => keep[i])];
    }

    private static double SquaredDistance(Vec p, Vec a, Vec b)
    {
        var apart = a + ((b - a) * Project(p, a, b)) - p;
        return apart.Dot(apart);
    }

    private static void Simplify(IReadOnlyList<Vec> line, int from, int to, double tolerance, bool[] keep)
    {
        var (farthest, distance) = (-1, tolerance);
        for (var i = from + 1; i < to; i++)
        {
            var d = Distance(line[i], line[from], line[to]);
            if (d > distance) (farthest, distance) = (i, d);
        }

        if (farthest < 0) return;
        keep[farthest] = true;
        Simplify(line, from, farthest, tolerance, keep);
        Simplify(line, farthest, to, tolerance, keep);
    }
}
