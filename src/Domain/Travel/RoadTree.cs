namespace FieldService.Domain.Travel;

/// <summary>The best ways between one node and all others: from the root when searched forward, to the root when backward.</summary>
/// <param name="Costs">By node index, see <see cref="RoadCost"/>.</param>
/// <param name="Towards">The neighbour one step closer to the root; -1 at the root and where there is no way.</param>
internal sealed record RoadTree(long[] Costs, int[] Towards);
