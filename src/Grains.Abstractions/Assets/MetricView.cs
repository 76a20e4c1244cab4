namespace FieldService.Grains.Abstractions.Assets;

[GenerateSerializer, Immutable, Alias("fs.metric-view.v1")]
public sealed record MetricView(
    [property: Id(0)] string Name,
    [property: Id(1)] string DisplayName,
    [property: Id(2)] string Unit,
    [property: Id(3)] double? LowerLimit,
    [property: Id(4)] double? UpperLimit,
    [property: Id(5)] double? LastValue,
    [property: Id(6)] DateTimeOffset? LastAt);
