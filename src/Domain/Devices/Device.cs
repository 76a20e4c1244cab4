using System.Collections.Immutable;

namespace FieldService.Domain.Devices;

/// <summary>Registration and bindings; connection and last values are kept beside it by the grain.</summary>
/// <param name="KeyHash">SHA-256 of the device key, lower-case hexadecimal; null lets nobody in.</param>
public sealed record Device(
    string Name,
    RegistrationState Registration,
    string? KeyHash,
    int? ExpectedIntervalSeconds,
    ImmutableArray<MetricBinding> Bindings)
{
    public bool IsEnabled() => Registration == RegistrationState.Registered;

    /// <summary>Where a reading taken at a moment belongs: the latest binding valid by then. Null: history of the device only.</summary>
    public MetricBinding? BindingOf(string metric, DateTimeOffset takenAt)
        => Bindings.Where(binding => binding.DeviceMetric == metric && binding.ValidFrom <= takenAt).MaxBy(static binding => binding.ValidFrom);
}
