namespace FieldService.Grains.Abstractions.Readings;

/// <summary>Only wakes the asset: the readings themselves are in the log, from the asset's own position up to <paramref name="LastPosition"/> or beyond.</summary>
[GenerateSerializer, Immutable, Alias("fs.readings-appended.v1")]
public sealed record ReadingsAppended(
    [property: Id(0)] long LastPosition);
