using FieldService.Domain.Assets;

namespace FieldService.Domain.Devices;

/// <summary>Readings of <paramref name="DeviceMetric"/> taken from <paramref name="ValidFrom"/> on belong to the asset's <paramref name="AssetMetric"/>.</summary>
public sealed record MetricBinding(string DeviceMetric, AssetId AssetId, string AssetMetric, DateTimeOffset ValidFrom);
