using FieldService.Simulator.Geometry;

namespace FieldService.Simulator.Town;

/// <summary>Nodes and the edges between them; points closer together than the snap distance are one node.</summary>
internal sealed class StreetGraph
{
    private const double Snap = 16;
    private readonly Dictionary<(int, int), List<int>> _cells = [];
    private readonly Dictionary<(int, int), Edge> _edges = [];

    public List<Vec> Nodes { get; } = [];

    public IReadOnlyCollection<Edge> Edges => _edges.Values;

    public int NodeAt(Vec p)
    {
        var (x, y) = ((int)Math.Floor(p.X / Snap), (int)Math.Floor(p.Y / Snap));
        for (var i = x - 1; i <= x + 1; i++)
        for (var j = y - 1; j <= y + 1; j++)
        {
            if (!_cells.TryGetValue((i, j), out var here)) continue;
            foreach (var node in here)
                if (Nodes[node].To(p) < Snap) return node;
        }

        Nodes.Add(p);
        if (!_cells.TryGetValue((x, y), out var cell)) _cells[(x, y)] = cell = [];
        cell.Add(Nodes.Count - 1);
        return Nodes.Count - 1;
    }

    /// <summary>The more important street wins where two share a stretch.</summary>
    public void Add(Edge edge)
    {
        if (edge.From == edge.To) return;
        if (!_edges.TryGetValue(edge.Ends, out var there) || there.Rank < edge.Rank) _edges[edge.Ends] = edge;
    }

    public bool Has(int a, int b) => _edges.ContainsKey(a < b ? (a, b) : (b, a));

    public void Remove(Edge edge) => _edges.Remove(edge.Ends);

    public void Replace(Edge edge) => _edges[edge.Ends] = edge;

    public double Length(Edge edge) => Nodes[edge.From].To(Nodes[edge.To]);

    public Vec Middle(Edge edge) => (Nodes[edge.From] + Nodes[edge.To]) * 0.5;

    public ILookup<int, Edge> ByNode()
        => Edges.SelectMany(edge => new[] { (Node: edge.From, Edge: edge), (Node: edge.To, Edge: edge) }).ToLookup(e => e.Node, e => e.Edge);

    /// <summary>Nodes that can be driven to from the start; against the arrows when asked.</summary>
    public HashSet<int> Reachable(int start, bool backwards = false)
    {
        var edges = ByNode();
        var seen = new HashSet<int> { start };
        var open = new Stack<int>([start]);
        while (open.TryPop(out var node))
        {
            foreach (var edge in edges[node])
                if (!(edge.OneWay && (backwards ? edge.To : edge.From) != node) && seen.Add(edge.Other(node))) open.Push(edge.Other(node));
        }

        return seen;
    }
}
