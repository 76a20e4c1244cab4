namespace FieldService.Simulator.Wire;

public sealed record RoadNetwork(string Name, IReadOnlyList<RoadNode> Nodes, IReadOnlyList<RoadSegment> Segments, IReadOnlyList<MapArea> Areas);
