namespace FieldService.Domain.Travel;

/// <summary>The arcs of all nodes in contiguous arrays: those of node n are at <c>Offsets[n]..Offsets[n + 1]</c>.</summary>
internal sealed class RoadArcs
{
    private readonly int[] _offsets;
    private readonly int[] _targets;
    private readonly long[] _costs;

    public RoadArcs(int nodes, IReadOnlyCollection<(int From, int To, long Cost)> arcs)
    {
        (_offsets, _targets, _costs) = (new int[nodes + 1], new int[arcs.Count], new long[arcs.Count]);
        foreach (var arc in arcs) _offsets[arc.From + 1]++;
        for (var n = 0; n < nodes; n++) _offsets[n + 1] += _offsets[n];
        var free = _offsets.AsSpan(0, nodes).ToArray();
        foreach (var (from, to, cost) in arcs)
        {
            var slot = free[from]++;
            (_targets[slot], _costs[slot]) = (to, cost);
        }
    }

    /// <summary>Dijkstra's algorithm over everything that can be reached. The queue is the caller's, to be used again.</summary>
    public RoadTree Search(int root, PriorityQueue<int, long> queue)
    {
        var nodes = _offsets.Length - 1;
        var tree = new RoadTree(new long[nodes], new int[nodes]);
        Array.Fill(tree.Costs, RoadCost.Unreachable);
        Array.Fill(tree.Towards, -1);
        tree.Costs[root] = 0;
        queue.Clear();
        queue.Enqueue(root, 0);
        while (queue.TryDequeue(out var node, out var cost))
        {
            // A node is queued again whenever a better way is found; all but its best turn are stale.
            if (cost == tree.Costs[node]) Relax(node, cost, tree, queue);
        }

        return tree;
    }

    private void Relax(int node, long cost, RoadTree tree, PriorityQueue<int, long> queue)
    {
        for (var arc = _offsets[node]; arc < _offsets[node + 1]; arc++)
        {
            var (target, through) = (_targets[arc], cost + _costs[arc]);
            if (through >= tree.Costs[target]) continue;
            tree.Costs[target] = through;
            tree.Towards[target] = node;
            queue.Enqueue(target, through);
        }
    }
}
