namespace FieldService.Grains.Abstractions.Tracking;

[GenerateSerializer, Immutable, Alias("fs.tracked-technician.v1")]
public sealed record TrackedTechnician(
    [property: Id(0)] string Name,
    [property: Id(1)] string Initials,
    [property: Id(2)] string? Phone);
