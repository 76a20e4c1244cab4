namespace FieldService.Grains.Abstractions.Readings;

/// <summary>Readings of one metric within [<paramref name="At"/>, next bucket), for charts.</summary>
public readonly record struct ReadingBucket(DateTimeOffset At, double Min, double Max, double Mean, int Count);
