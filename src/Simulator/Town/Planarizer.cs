using FieldService.Simulator.Geometry;

namespace FieldService.Simulator.Town;

/// <summary>Cuts streets where they cross or touch and makes a graph of the pieces.</summary>
internal static class Planarizer
{
    private const double Touch = 18;

    public static StreetGraph Build(IReadOnlyList<Stroke> strokes)
    {
        var graph = new StreetGraph();
        var pieces = strokes.SelectMany(stroke => stroke.Points.Zip(stroke.Points.Skip(1), (a, b) => (Stroke: stroke, A: a, B: b))).ToArray();
        // Main roads first: where points are merged, the important road keeps its course.
        foreach (var (stroke, a, b) in pieces)
        {
            var cuts = new List<double> { 0, 1 };
            foreach (var (_, c, d) in pieces) Cut(a, b, c, d, cuts);
            cuts.Sort();
            var nodes = cuts.Select(t => graph.NodeAt(a + ((b - a) * t))).ToList();
            for (var i = 1; i < nodes.Count; i++) graph.Add(new Edge(nodes[i - 1], nodes[i], stroke.Class, stroke.Name));
        }

        return graph;
    }

    private static bool Apart(double a, double b, double c, double d)
        => Math.Min(a, b) - Touch > Math.Max(c, d) || Math.Max(a, b) + Touch < Math.Min(c, d);

    private static void Cut(Vec a, Vec b, Vec c, Vec d, List<double> cuts)
    {
        if (Apart(a.X, b.X, c.X, d.X) || Apart(a.Y, b.Y, c.Y, d.Y)) return;
        if (Line.Meet(a, b, c, d) is { } meeting) cuts.Add(meeting.OnFirst);
        foreach (var end in (ReadOnlySpan<Vec>)[c, d])
            if (Line.Distance(end, a, b) < Touch) cuts.Add(Line.Project(end, a, b));
    }
}
