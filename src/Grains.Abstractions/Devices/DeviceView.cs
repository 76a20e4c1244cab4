using System.Collections.Immutable;
using FieldService.Domain.Devices;

namespace FieldService.Grains.Abstractions.Devices;

[GenerateSerializer, Immutable, Alias("fs.device-view.v1")]
public sealed record DeviceView(
    [property: Id(0)] DeviceId Id,
    [property: Id(1)] long Version,
    [property: Id(2)] string Name,
    [property: Id(3)] RegistrationState Registration,
    [property: Id(4)] ConnectionState Connection,
    [property: Id(5)] DateTimeOffset? LastSeenAt,
    [property: Id(6)] int? ExpectedIntervalSeconds,
    [property: Id(7)] ImmutableArray<MetricBinding> Bindings);
