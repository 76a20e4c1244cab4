using System.Collections.Immutable;

namespace FieldService.Domain.Travel;

/// <summary>A town's streets as data: what travel times are computed from and what is drawn when no map tiles are configured.</summary>
public sealed record RoadNetwork(string Name, ImmutableArray<RoadNode> Nodes, ImmutableArray<RoadSegment> Segments, ImmutableArray<MapArea> Areas);
