namespace FieldService.Domain.Tracking;

/// <summary>Arrival as a distribution: one in ten arrivals is before <paramref name="Earliest"/> (P10), nine in ten before <paramref name="Latest"/> (P90).</summary>
public sealed record EtaBand(DateTimeOffset Earliest, DateTimeOffset Expected, DateTimeOffset Latest);
