using System.Collections.Immutable;

namespace FieldService.Domain.Devices;

/// <summary>Registers the device or replaces its facts and bindings; the key stays unless <paramref name="KeyHash"/> is given.</summary>
/// <param name="KeyHash">SHA-256 of the device key, hexadecimal; the key itself is shown once and never stored.</param>
/// <param name="ExpectedIntervalSeconds">How often it normally reports; null learns it from the readings.</param>
public sealed record PutDevice(string Name, ImmutableArray<MetricBinding> Bindings, string? KeyHash = null, int? ExpectedIntervalSeconds = null) : DeviceCommand;
