namespace FieldService.Health;

/// <summary>Sequence numbers given up, both inclusive.</summary>
public readonly record struct SkippedRange(long From, long To);
