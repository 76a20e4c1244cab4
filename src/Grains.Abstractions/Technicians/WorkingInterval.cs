namespace FieldService.Grains.Abstractions.Technicians;

[GenerateSerializer, Immutable, Alias("fs.working-interval.v1")]
public sealed record WorkingInterval(
    [property: Id(0)] DateTimeOffset Start,
    [property: Id(1)] DateTimeOffset End);
