namespace FieldService.Health;

public readonly record struct HeldReading(long Sequence, Reading Reading, DateTimeOffset ArrivedAt);
