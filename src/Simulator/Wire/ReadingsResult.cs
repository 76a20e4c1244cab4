namespace FieldService.Simulator.Wire;

/// <summary>Answer to a batch of readings: what is on disk, and what was refused for good.</summary>
public sealed record ReadingsResult(int Accepted, IReadOnlyList<RejectedReading>? Rejected = null);
