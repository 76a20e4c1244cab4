using FieldService.Domain.Assets;
using FieldService.Domain.Devices;

namespace FieldService.Grains.Abstractions.Readings;

/// <param name="AssetId">Null when the metric is unbound: history of the device only.</param>
/// <param name="Metric">The asset's name for the metric when bound, else the device's.</param>
public readonly record struct ReadingToLog(
    DeviceId DeviceId,
    AssetId? AssetId,
    string Metric,
    DateTimeOffset At,
    double Value,
    long? Sequence,
    DateTimeOffset ReceivedAt);
