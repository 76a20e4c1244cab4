using FieldService.Domain.Devices;

namespace FieldService.Grains.Abstractions.Readings;

/// <summary>A reading as the log keeps it.</summary>
/// <param name="Position">Rises within an asset; gaps are normal (the log numbers all assets together).</param>
/// <param name="ReceivedAt">When the gateway accepted it.</param>
/// <param name="Sequence">The device's own counter, when it sends one.</param>
public readonly record struct LoggedReading(
    long Position,
    DeviceId DeviceId,
    string Metric,
    DateTimeOffset At,
    double Value,
    long? Sequence,
    DateTimeOffset ReceivedAt);
