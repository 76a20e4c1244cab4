using FieldService.Domain.Geo;

namespace FieldService.Domain.Travel;

/// <summary>A road network made ready for searching. Never changes; nodes are known by their index here.</summary>
public sealed class RoadGraph
{
    private readonly GeoPoint[] _positions;
    private readonly RoadArcs _forward;
    private readonly RoadArcs _backward;
    private readonly NodeGrid _grid;

    /// <exception cref="ArgumentException">The network has errors, see <see cref="RoadNetworkRules"/>.</exception>
    public RoadGraph(RoadNetwork network)
    {
        if (RoadNetworkRules.Errors(network) is { IsEmpty: false } errors) throw new ArgumentException(string.Join(" ", errors), nameof(network));
        _positions = [.. network.Nodes.Select(static node => node.Position)];
        var arcs = ArcsOf(network, network.Nodes.Index().ToDictionary(static node => node.Item.Id, static node => node.Index));
        _forward = new(_positions.Length, arcs);
        _backward = new(_positions.Length, [.. arcs.Select(static arc => (arc.To, arc.From, arc.Cost))]);
        _grid = new(_positions);
    }

    public int NodeCount => _positions.Length;

    public GeoPoint PositionOf(int node) => _positions[node];

    public int NearestNode(GeoPoint point) => _grid.Nearest(point);

    internal RoadTree SearchFrom(int node, PriorityQueue<int, long> queue) => _forward.Search(node, queue);

    internal RoadTree SearchTo(int node, PriorityQueue<int, long> queue) => _backward.Search(node, queue);

    private List<(int From, int To, long Cost)> ArcsOf(RoadNetwork network, Dictionary<int, int> indexes)
    {
        var arcs = new List<(int, int, long)>(network.Segments.Length * 2);
        foreach (var segment in network.Segments)
        {
            var (from, to) = (indexes[segment.From], indexes[segment.To]);
            var cost = RoadCost.Of(GreatCircle.Metres(_positions[from], _positions[to]), segment.SpeedMetresPerSecond);
            arcs.Add((from, to, cost));
            if (!segment.OneWay) arcs.Add((to, from, cost));
        }

        return arcs;
    }
}
