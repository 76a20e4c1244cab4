namespace FieldService.Domain.Travel;

/// <summary>The last trees that were needed, oldest out first. Bounded by nodes held, so that a large network does not mean a large cache.</summary>
internal sealed class RoadTreeCache(RoadGraph graph)
{
    private const int MaxNodesHeld = 4_000_000;

    private readonly int _capacity = Math.Clamp(MaxNodesHeld / graph.NodeCount, 8, 1024);
    private readonly Dictionary<(int Root, bool Forward), RoadTree> _trees = [];
    private readonly Queue<(int Root, bool Forward)> _oldest = [];
    private readonly PriorityQueue<int, long> _queue = new();
    private readonly Lock _gate = new();

    /// <summary>
    /// A tree that knows the way: one from the origin, or one to the destination. A miss computes both: whichever end the questions have
    /// in common (many technicians to one site, one site to many next stops), all that follow are answered from memory.
    /// </summary>
    public (RoadTree Tree, bool Forward) Between(int from, int to)
    {
        lock (_gate)
        {
            if (_trees.TryGetValue((to, false), out var backward)) return (backward, false);
            if (_trees.TryGetValue((from, true), out var forward)) return (forward, true);
            Keep((to, false), graph.SearchTo(to, _queue));
            return (Keep((from, true), graph.SearchFrom(from, _queue)), true);
        }
    }

    private RoadTree Keep((int, bool) key, RoadTree tree)
    {
        while (_oldest.Count >= _capacity) _trees.Remove(_oldest.Dequeue());
        _oldest.Enqueue(key);
        return _trees[key] = tree;
    }
}
