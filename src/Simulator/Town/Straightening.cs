namespace FieldService.Simulator.Town;

/// <summary>Takes out points that are neither a crossing nor a bend: every node is paid for in each route that is searched.</summary>
internal static class Straightening
{
    private const double LongestMetres = 260;
    private const double Bend = 9 * Math.PI / 180;

    public static void Run(StreetGraph graph)
    {
        var edges = graph.ByNode().ToDictionary(here => here.Key, here => here.ToList());
        foreach (var (node, around) in edges)
        {
            if (around.Count != 2 || Merge(graph, node, around[0], around[1]) is not { } merged) continue;
            foreach (var old in around)
            {
                graph.Remove(old);
                edges[old.Other(node)].Remove(old);
                edges[old.Other(node)].Add(merged);
            }

            graph.Add(merged);
        }
    }

    private static Edge? Merge(StreetGraph graph, int node, Edge a, Edge b)
    {
        var (from, to) = (a.Other(node), b.Other(node));
        var alike = a.Class == b.Class && a.Name == b.Name && !a.OneWay && !b.OneWay;
        if (!alike || from == to || graph.Has(from, to) || graph.Length(a) + graph.Length(b) > LongestMetres) return null;
        var (before, after) = (graph.Nodes[node] - graph.Nodes[from], graph.Nodes[to] - graph.Nodes[node]);
        return Math.Abs(Math.Atan2(before.Cross(after), before.Dot(after))) < Bend ? a with { From = from, To = to } : null;
    }
}
