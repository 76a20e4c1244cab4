using FieldService.Domain.Assets;

namespace FieldService.Api.Devices;

/// <param name="ValidFrom">From when on readings belong to the asset; from now on unless told.</param>
internal sealed record PutBinding(string DeviceMetric, AssetId AssetId, string AssetMetric, DateTimeOffset? ValidFrom = null);
