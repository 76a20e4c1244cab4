using System.Diagnostics;
using FieldService.Domain.Travel;

namespace FieldService.Domain.Tests.Travel;

public sealed class RoadTravelTests
{
    [Fact]
    public void The_fastest_way_wins_over_the_shortest()
    {
        // Straight on 222 m at 5 m/s = 44.5 s; around by 1, 2 x 130.5 m at 20 m/s = 13.0 s.
        var travel = Over(Towns.Of([Towns.At(0, 0), Towns.At(1, 1), Towns.At(0, 2)], new(0, 2, "residential", 5), new(0, 1, "primary", 20), new(1, 2, "primary", 20)));
        var route = travel.RouteBetween(Towns.At(0, 0), Towns.At(0, 2));
        route.Leg.Seconds.ShouldBe(14);
        route.Leg.Metres.ShouldBeInRange(260, 262);
        route.Path.ShouldBe([Towns.At(0, 0), Towns.At(0, 0), Towns.At(1, 1), Towns.At(0, 2), Towns.At(0, 2)]);
        route.CumulativeSeconds.ShouldBe([0, 0, 7, 14, 14]);
    }

    [Fact]
    public void One_way_streets_are_only_driven_one_way()
    {
        var travel = Over(Towns.Of([Towns.At(0, 0), Towns.At(0, 2), Towns.At(2, 1)], new(0, 1, "residential", 10, OneWay: true), new(1, 2, "residential", 10), new(2, 0, "residential", 10)));
        var there = travel.Between(Towns.At(0, 0), Towns.At(0, 2));
        var back = travel.Between(Towns.At(0, 2), Towns.At(0, 0));
        there.Metres.ShouldBeInRange(222, 223);
        back.Metres.ShouldBeGreaterThan(300);
    }

    [Fact]
    public void Both_ends_are_joined_to_the_streets_at_a_crawl()
    {
        // 55.6 m to the first node and 55.6 m from the last at 5 m/s: 22.2 s; 1,112 m at 10 m/s: 111.2 s.
        var travel = Over(Towns.Of([Towns.At(0, 0), Towns.At(0, 10)], new RoadSegment(0, 1, "residential", 10)));
        travel.Between(Towns.At(0, -0.5), Towns.At(0, 10.5)).ShouldBe(new Leg(134, 1223));
        // Next door, both ends at the same node: straight there.
        travel.Between(Towns.At(0, 0), Towns.At(0, 0.5)).Seconds.ShouldBe(12);
        travel.Between(Towns.At(0, 3), Towns.At(0, 3)).ShouldBe(default);
    }

    [Fact]
    public void Where_no_street_leads_the_great_circle_answers()
    {
        var travel = Over(Towns.Of([Towns.At(0, 0), Towns.At(0, 2), Towns.At(9, 0), Towns.At(9, 2)], new(0, 1, "residential", 10), new(2, 3, "residential", 10)));
        var elsewhere = new GreatCircleTravel();
        travel.Between(Towns.At(0, 0), Towns.At(9, 0)).ShouldBe(elsewhere.Between(Towns.At(0, 0), Towns.At(9, 0)));
        travel.RouteBetween(Towns.At(0, 0), Towns.At(0, 90)).Leg.ShouldBe(elsewhere.Between(Towns.At(0, 0), Towns.At(0, 90)));
    }

    [Fact]
    public void Every_answer_is_the_shortest_way_of_the_definition()
    {
        for (var seed = 0; seed < 25; seed++)
        {
            var network = Towns.Any(new Random(seed), 30, 45);
            var (travel, shortest) = (Over(network), FloydWarshall(network));
            foreach (var from in network.Nodes)
            {
                foreach (var to in network.Nodes.Where(to => to.Id != from.Id))
                {
                    var leg = travel.Between(from.Position, to.Position);
                    if (double.IsPositiveInfinity(shortest[from.Id, to.Id])) leg.ShouldBe(new GreatCircleTravel().Between(from.Position, to.Position));
                    // Times are rounded to milliseconds per street and up to seconds at the end.
                    else Math.Abs(leg.Seconds - shortest[from.Id, to.Id] - 0.5).ShouldBeLessThan(0.6, $"seed {seed}: {from.Id} to {to.Id}");
                }
            }
        }
    }

    [Fact]
    public void An_answer_never_depends_on_what_was_asked_before()
    {
        var network = Towns.Grid(12);
        var random = new Random(11);
        var warm = Over(network);
        for (var i = 0; i < 300; i++)
        {
            var (a, b) = (Towns.At(random.NextDouble() * 11, random.NextDouble() * 11), Towns.At(random.NextDouble() * 11, random.NextDouble() * 11));
            var leg = warm.Between(a, b);
            Over(network).Between(a, b).ShouldBe(leg);
            var route = warm.RouteBetween(a, b);
            route.Leg.ShouldBe(leg);
            (route.Path[0], route.Path[^1]).ShouldBe((a, b));
            (route.CumulativeSeconds[0], route.CumulativeSeconds[^1], route.CumulativeSeconds.Length).ShouldBe((0, leg.Seconds, route.Path.Length));
            route.CumulativeSeconds.SequenceEqual(route.CumulativeSeconds.Order()).ShouldBeTrue();
        }
    }

    [Fact]
    public void The_nearest_node_is_the_nearest_of_all()
    {
        var random = new Random(2);
        foreach (var nodes in new[] { 2, 3, 10, 400 })
        {
            var network = Towns.Any(random, nodes, nodes);
            var graph = new RoadGraph(network);
            for (var i = 0; i < 200; i++)
            {
                var point = Towns.At(random.NextDouble() * 40 - 10, random.NextDouble() * 40 - 10);
                var nearest = network.Nodes.Min(node => GreatCircle.Metres(point, node.Position));
                GreatCircle.Metres(point, graph.PositionOf(graph.NearestNode(point))).ShouldBe(nearest, 1e-6);
            }
        }
    }

    [Fact]
    public void One_site_and_thousands_of_origins_need_one_search()
    {
        var travel = Over(Towns.Grid(60));
        var random = new Random(6);
        travel.Between(Towns.At(1, 1), Towns.At(30, 30));
        var watch = Stopwatch.StartNew();
        for (var i = 0; i < 4000; i++) travel.Between(Towns.At(random.NextDouble() * 59, random.NextDouble() * 59), Towns.At(30, 30));
        // 4,000 searches of 3,600 nodes would take several seconds.
        watch.ElapsedMilliseconds.ShouldBeLessThan(1000);
    }

    private static RoadTravel Over(RoadNetwork network) => new(new RoadGraph(network));

    private static double[,] FloydWarshall(RoadNetwork network)
    {
        var n = network.Nodes.Length;
        var seconds = new double[n, n];
        for (var i = 0; i < n; i++) for (var j = 0; j < n; j++) seconds[i, j] = i == j ? 0 : double.PositiveInfinity;
        foreach (var s in network.Segments)
        {
            var time = GreatCircle.Metres(network.Nodes[s.From].Position, network.Nodes[s.To].Position) / s.SpeedMetresPerSecond;
            seconds[s.From, s.To] = Math.Min(seconds[s.From, s.To], time);
            if (!s.OneWay) seconds[s.To, s.From] = Math.Min(seconds[s.To, s.From], time);
        }

        for (var k = 0; k < n; k++)
            for (var i = 0; i < n; i++)
                for (var j = 0; j < n; j++) seconds[i, j] = Math.Min(seconds[i, j], seconds[i, k] + seconds[k, j]);
        return seconds;
    }
}
