using System.Collections.Immutable;

namespace FieldService.Domain.Devices;

/// <param name="KeyHash">The key that is valid from now on, whether it was given or kept.</param>
public sealed record DevicePut(
    DateTimeOffset At,
    string ActorName,
    string Name,
    string? KeyHash,
    int? ExpectedIntervalSeconds,
    ImmutableArray<MetricBinding> Bindings) : DeviceEvent(At, ActorName);
