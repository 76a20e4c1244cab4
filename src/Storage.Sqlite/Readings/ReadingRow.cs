namespace FieldService.Storage.Sqlite.Readings;

/// <summary>A reading with its names replaced by numbers.</summary>
internal readonly record struct ReadingRow(
    long Owner, long Device, long Metric, long At, double Value, long? Sequence, long ReceivedAt);
