using FieldService.Simulator.Geometry;

namespace FieldService.Simulator.Town;

/// <summary>What a town council would do: no slivers, no stubs, streets that nearly meet joined, a few made one-way.</summary>
internal sealed class Tidying(StreetGraph graph, Terrain terrain, Random random)
{
    private const double Joinable = 105;
    private const double Stub = 45;

    public void Run()
    {
        DropWadingStreets();
        DropSlivers();
        JoinLooseEnds();
        DropStubs();
        Thin(0.05);
        DropStubs();
        KeepConnected();
        Straightening.Run(graph);
        MakeOneWay(14);
    }

    private static double AngleBetween(Vec a, Vec b) => Math.Acos(Math.Clamp(a.Unit.Dot(b.Unit), -1, 1)) * 180 / Math.PI;

    private void DropWadingStreets()
    {
        foreach (var edge in graph.Edges.Where(e => e.Rank < 3).ToList())
            if (terrain.InWater(graph.Middle(edge), 4)) graph.Remove(edge);
    }

    private void DropSlivers()
    {
        foreach (var here in graph.ByNode())
        {
            var around = here.OrderByDescending(e => e.Rank).ThenBy(graph.Length).ToList();
            for (var i = 0; i < around.Count; i++)
            for (var j = i + 1; j < around.Count; j++)
            {
                var angle = AngleBetween(Way(here.Key, around[i]), Way(here.Key, around[j]));
                if (angle < 24 && around[j].Rank == 1) graph.Remove(around[j]);
            }
        }
    }

    private Vec Way(int node, Edge edge) => graph.Nodes[edge.Other(node)] - graph.Nodes[node];

    private void JoinLooseEnds()
    {
        foreach (var end in graph.ByNode().Where(here => here.Count() == 1).ToList())
        {
            var from = graph.Nodes[end.Key];
            var ahead = Way(end.Key, end.First()).Unit * -1;
            if (end.First().Rank == 3 || random.NextDouble() < 0.12) continue;
            var hit = graph.Edges.Where(e => e.From != end.Key && e.To != end.Key)
                .Select(e => (Edge: e, Meeting: Line.Meet(from, from + (ahead * Joinable), graph.Nodes[e.From], graph.Nodes[e.To])))
                .Where(h => h.Meeting is not null).OrderBy(h => h.Meeting!.Value.OnFirst).FirstOrDefault();
            if (hit.Meeting is { } m && !terrain.InWater(from + (ahead * (Joinable * m.OnFirst / 2)), 4)) Join(end.Key, end.First(), hit.Edge, m.OnSecond);
        }
    }

    private void Join(int end, Edge street, Edge onto, double at)
    {
        var node = graph.NodeAt(graph.Nodes[onto.From] + ((graph.Nodes[onto.To] - graph.Nodes[onto.From]) * at));
        if (node != onto.From && node != onto.To)
        {
            graph.Remove(onto);
            graph.Add(onto with { To = node });
            graph.Add(onto with { From = node });
        }

        graph.Add(street with { From = end, To = node });
    }

    private void DropStubs()
    {
        for (var round = 0; round < 3; round++)
        {
            foreach (var end in graph.ByNode().Where(here => here.Count() == 1))
                if (end.First() is { Rank: < 3 } edge && graph.Length(edge) < Stub) graph.Remove(edge);
        }
    }

    // A perfect mesh looks planned by a machine: some blocks grew together.
    private void Thin(double share)
    {
        var degrees = graph.ByNode().ToDictionary(here => here.Key, here => here.Count());
        foreach (var edge in graph.Edges.Where(e => e.Rank == 1).ToList())
        {
            if (random.NextDouble() >= share || degrees[edge.From] < 3 || degrees[edge.To] < 3) continue;
            graph.Remove(edge);
            degrees[edge.From]--;
            degrees[edge.To]--;
        }
    }

    private void KeepConnected()
    {
        var main = graph.Reachable(graph.Edges.First(e => e.Rank == 3).From);
        foreach (var edge in graph.Edges.Where(e => !main.Contains(e.From)).ToList()) graph.Remove(edge);
    }

    private void MakeOneWay(int count)
    {
        var lanes = graph.Edges.Where(e => e.Rank == 1 && graph.Middle(e).Length < 900).ToArray();
        random.Shuffle(lanes);
        foreach (var lane in lanes)
        {
            if (count == 0) return;
            graph.Replace(lane with { OneWay = true });
            if (graph.Reachable(lane.To).Contains(lane.From)) count--;
            else graph.Replace(lane);
        }
    }
}
