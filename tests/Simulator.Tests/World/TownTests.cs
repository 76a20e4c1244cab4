using System.Text.Json;
using FieldService.Simulator.Geometry;
using FieldService.Simulator.Tests.Fakes;
using FieldService.Simulator.Wire;
using FieldService.Simulator.World;

namespace FieldService.Simulator.Tests.World;

public sealed class TownTests
{
    private static readonly RoadNetwork Map = Ahrenfeld.World.Map;

    [Fact]
    public void The_same_seed_gives_the_same_town()
        => JsonSerializer.Serialize(DemoWorld.Generate(SimulatorOptions.DefaultSeed).Map).ShouldBe(JsonSerializer.Serialize(Map));

    [Theory]
    [InlineData(1)]
    [InlineData(42)]
    [InlineData(SimulatorOptions.DefaultSeed)]
    public void Every_node_can_be_driven_to_from_every_other(int seed)
    {
        var map = seed == SimulatorOptions.DefaultSeed ? Map : DemoWorld.Generate(seed).Map;
        map.Nodes.Count.ShouldBeInRange(600, 1200);
        Reach(map, backwards: false).ShouldBe(map.Nodes.Count);
        Reach(map, backwards: true).ShouldBe(map.Nodes.Count);
    }

    [Fact]
    public void The_map_is_small_enough_to_send()
    {
        JsonSerializer.SerializeToUtf8Bytes(Map, WireJson.Options).Length.ShouldBeLessThan(400_000);
        Map.Areas.Count.ShouldBeLessThan(600);
        Map.Areas.Select(area => area.Kind).Distinct().Order().ShouldBe(["building", "industrial", "park", "water"]);
    }

    [Fact]
    public void The_river_is_crossed_by_main_roads_only_and_by_few_bridges()
    {
        var river = Map.Areas.First(area => area.Name == "Ahrel").Ring.Select(Projection.ToPlane).ToList();
        var wet = Map.Segments.Where(s => Crosses(river, s)).ToList();
        wet.ShouldAllBe(segment => segment.Class == "primary");
        wet.Select(segment => segment.Name).Distinct().Count().ShouldBeInRange(2, 4);
    }

    [Fact]
    public void Nodes_are_numbered_through_and_segments_join_two_of_them()
    {
        Map.Nodes.Select(node => node.Id).ShouldBe(Enumerable.Range(0, Map.Nodes.Count));
        Map.Segments.ShouldAllBe(s => s.From != s.To && s.From < Map.Nodes.Count && s.To < Map.Nodes.Count && s.SpeedMetresPerSecond > 5);
        Map.Segments.Count(s => s.OneWay).ShouldBeInRange(5, 20);
    }

    [Fact]
    public void Every_site_and_every_home_is_on_a_street()
    {
        var places = Ahrenfeld.World.Accounts.SelectMany(a => a.Value.Sites).Select(site => site.Position).Concat(Ahrenfeld.World.Technicians.Select(t => t.Value.Home));
        foreach (var place in places) Map.Segments.Min(s => Line.Distance(Projection.ToPlane(place), At(s.From), At(s.To))).ShouldBeLessThan(5);
    }

    private static Vec At(int node) => Projection.ToPlane(Map.Nodes[node].Position);

    private static bool Crosses(List<Vec> ring, RoadSegment segment) => Ring.Contains(ring, (At(segment.From) + At(segment.To)) * 0.5);

    private static int Reach(RoadNetwork map, bool backwards)
    {
        var ways = map.Segments.SelectMany(s => s.OneWay ? (IEnumerable<(int From, int To)>)[(s.From, s.To)] : [(s.From, s.To), (s.To, s.From)])
            .ToLookup(way => backwards ? way.To : way.From, way => backwards ? way.From : way.To);
        var (seen, open) = (new HashSet<int> { 0 }, new Queue<int>([0]));
        while (open.TryDequeue(out var node))
            foreach (var next in ways[node])
                if (seen.Add(next)) open.Enqueue(next);
        return seen.Count;
    }
}
