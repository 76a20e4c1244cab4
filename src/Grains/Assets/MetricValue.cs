namespace FieldService.Grains.Assets;

public sealed record MetricValue(double Value, DateTimeOffset At);
