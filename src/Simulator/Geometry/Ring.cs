namespace FieldService.Simulator.Geometry;

/// <summary>Closed outlines: the last point is joined to the first.</summary>
internal static class Ring
{
    public static bool Contains(IReadOnlyList<Vec> ring, Vec p)
    {
        var inside = false;
        for (int i = 0, j = ring.Count - 1; i < ring.Count; j = i++)
        {
            var (a, b) = (ring[i], ring[j]);
            if (a.Y > p.Y != b.Y > p.Y && p.X < ((b.X - a.X) * (p.Y - a.Y) / (b.Y - a.Y)) + a.X) inside = !inside;
        }

        return inside;
    }

    public static double Distance(IReadOnlyList<Vec> ring, Vec p)
        => Contains(ring, p) ? 0 : Math.Min(Line.Distance(p, ring), Line.Distance(p, ring[^1], ring[0]));

    /// <summary>A round shape with gentle lobes.</summary>
    public static List<Vec> Blob(Vec centre, double radius, double stretch, double turn, Random random, int points = 18)
    {
        var (a, b) = (random.NextDouble() * Math.Tau, random.NextDouble() * Math.Tau);
        var ring = new List<Vec>(points);
        for (var i = 0; i < points; i++)
        {
            var angle = Math.Tau * i / points;
            var r = radius * (1 + (0.14 * Math.Sin((2 * angle) + a)) + (0.09 * Math.Sin((3 * angle) + b)));
            var local = new Vec(r * stretch * Math.Cos(angle), r / stretch * Math.Sin(angle));
            ring.Add(centre + Rotate(local, turn));
        }

        return ring;
    }

    public static List<Vec> Rectangle(Vec centre, Vec along, double length, double depth)
    {
        var (u, v) = (along.Unit * (length / 2), along.Unit.Left * (depth / 2));
        return [centre - u - v, centre + u - v, centre + u + v, centre - u + v];
    }

    private static Vec Rotate(Vec v, double turn)
        => new((v.X * Math.Cos(turn)) - (v.Y * Math.Sin(turn)), (v.X * Math.Sin(turn)) + (v.Y * Math.Cos(turn)));
}
