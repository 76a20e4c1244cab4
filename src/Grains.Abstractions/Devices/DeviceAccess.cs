using System.Collections.Immutable;
using FieldService.Domain.Devices;

namespace FieldService.Grains.Abstractions.Devices;

/// <summary>What the gateway needs to let a device in and to find the asset of each metric; cached there for seconds.</summary>
/// <param name="KeyHash">SHA-256 of the device key, lower-case hexadecimal.</param>
[GenerateSerializer, Immutable, Alias("fs.device-access.v1")]
public sealed record DeviceAccess(
    [property: Id(0)] bool Enabled,
    [property: Id(1)] string? KeyHash,
    [property: Id(2)] long Version,
    [property: Id(3)] ImmutableArray<MetricBinding> Bindings);
