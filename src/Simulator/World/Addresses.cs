using FieldService.Simulator.Geometry;
using FieldService.Simulator.Town;

namespace FieldService.Simulator.World;

/// <summary>Finds a house on a quiet street near a wished-for place; nobody gets the same street twice.</summary>
internal sealed class Addresses(TownPlan town)
{
    private readonly HashSet<string> _given = [];

    public Address Near(Vec wish)
    {
        var streets = town.Streets;
        var edge = streets.Edges
            .Where(e => e.Rank < 3 && streets.Length(e) > 50 && !_given.Contains(e.Name))
            .MinBy(e => streets.Middle(e).To(wish));
        _given.Add(edge.Name);
        var at = streets.Middle(edge);
        var number = 1 + ((int)(Math.Abs(at.X) + Math.Abs(at.Y)) % 48);
        return new Address($"{edge.Name} {number}, Ahrenfeld", Projection.ToGeo(at), at, streets.Nodes[edge.To] - streets.Nodes[edge.From]);
    }
}
