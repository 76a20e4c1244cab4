using FieldService.Domain.Geo;

namespace FieldService.Domain.Travel;

/// <summary>
/// Travel along the streets of a graph. Both ends are joined to their nearest node at a crawl; where the streets do not reach (no way
/// between the nodes, or an end far outside the network) the great circle answers. May be asked from several threads.
/// </summary>
public sealed class RoadTravel(RoadGraph graph, ITravelTimes? elsewhere = null) : ITravelTimes
{
    private const double CrawlMetresPerSecond = 5;
    private const double FarOutsideMetres = 3_000;

    private readonly ITravelTimes _elsewhere = elsewhere ?? new GreatCircleTravel();
    private readonly RoadTreeCache _trees = new(graph);

    public Leg Between(GeoPoint from, GeoPoint to)
    {
        if (from == to) return default;
        return Plan(from, to) is { } trip ? LegOf(trip.Cost) : _elsewhere.Between(from, to);
    }

    public Route RouteBetween(GeoPoint from, GeoPoint to)
    {
        if (from == to) return new(default, [from, to], [0, 0]);
        return Plan(from, to) is { } trip ? Draw(from, to, trip) : _elsewhere.RouteBetween(from, to);
    }

    private Trip? Plan(GeoPoint from, GeoPoint to)
    {
        var (start, end) = (graph.NearestNode(from), graph.NearestNode(to));
        var (toStart, fromEnd) = (GreatCircle.Metres(from, graph.PositionOf(start)), GreatCircle.Metres(graph.PositionOf(end), to));
        if (toStart > FarOutsideMetres || fromEnd > FarOutsideMetres) return null;
        // Next door: nobody drives to the corner and back.
        if (start == end) return new(Crawl(GreatCircle.Metres(from, to)), 0, []);
        var (tree, forward) = _trees.Between(start, end);
        var driving = tree.Costs[forward ? end : start];
        return driving == RoadCost.Unreachable
            ? null
            : new(Crawl(toStart) + driving + Crawl(fromEnd), Crawl(toStart), Stops(tree, forward, start, end));
    }

    /// <summary>Nodes with their cost from the start, walked only when the route is drawn.</summary>
    private static IEnumerable<(int Node, long Cost)> Stops(RoadTree tree, bool forward, int start, int end)
    {
        // A forward tree leads from the end back to the root, a backward one from the start on to it.
        if (forward) return Walk(tree, end).Select(node => (node, tree.Costs[node])).Reverse();
        return Walk(tree, start).Select(node => (node, tree.Costs[start] - tree.Costs[node]));
    }

    private static IEnumerable<int> Walk(RoadTree tree, int from)
    {
        for (var node = from; node >= 0; node = tree.Towards[node]) yield return node;
    }

    private Route Draw(GeoPoint from, GeoPoint to, Trip trip)
    {
        var leg = LegOf(trip.Cost);
        var stops = trip.Stops.ToList();
        return new(
            leg,
            [from, .. stops.Select(stop => graph.PositionOf(stop.Node)), to],
            [0, .. stops.Select(stop => LegOf(trip.Access + stop.Cost).Seconds), leg.Seconds]);
    }

    private static long Crawl(double metres) => RoadCost.Of(metres, CrawlMetresPerSecond);

    private static Leg LegOf(long cost) => new((int)Math.Ceiling(RoadCost.Seconds(cost)), (int)Math.Round(RoadCost.Metres(cost)));

    /// <param name="Access">The part before the first stop.</param>
    private sealed record Trip(long Cost, long Access, IEnumerable<(int Node, long Cost)> Stops);
}
