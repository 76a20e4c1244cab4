using FieldService.Domain.Travel;

namespace FieldService.Domain.Tests.Travel;

public sealed class RoadNetworkRulesTests
{
    [Fact]
    public void All_errors_are_reported_at_once()
    {
        var network = new RoadNetwork(
            "Broken",
            [new(1, Towns.At(0, 0)), new(1, Towns.At(1, 0)), new(2, new(95, 0))],
            [new(1, 9, "x", 10), new(2, 2, "x", 10), new(1, 2, "x", double.NaN)],
            [new("park", null, [Towns.At(0, 0)])]);

        RoadNetworkRules.Errors(network).ShouldBe(
        [
            "Node 1 exists more than once.",
            "Node 2 is not on the globe.",
            "Segment 0 ends at node 9, which does not exist.",
            "Segment 1 begins and ends at node 2.",
            "Segment 2 has a speed of NaN m/s; 0.5 to 70 make sense.",
            "Area 0 has fewer than three corners.",
        ]);
        RoadNetworkRules.Validate(network)!.Code.ShouldBe("road-network.invalid");
        Should.Throw<ArgumentException>(() => new RoadGraph(network));
        RoadNetworkRules.Validate(network with { Nodes = default }).ShouldNotBeNull();
        RoadNetworkRules.Validate(Towns.Grid(3)).ShouldBeNull();
    }
}
