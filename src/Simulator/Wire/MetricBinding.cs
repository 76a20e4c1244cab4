namespace FieldService.Simulator.Wire;

public sealed record MetricBinding(string DeviceMetric, string AssetId, string AssetMetric, DateTimeOffset? ValidFrom = null);
