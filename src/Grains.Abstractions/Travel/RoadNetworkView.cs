using FieldService.Domain.Travel;

namespace FieldService.Grains.Abstractions.Travel;

[GenerateSerializer, Immutable, Alias("fs.road-network-view.v1")]
public sealed record RoadNetworkView(
    [property: Id(0)] long Version,
    [property: Id(1)] RoadNetwork Network);
