using System.Collections.Immutable;
using FieldService.Domain.Devices;
using FieldService.Grains.Abstractions.Devices;

namespace FieldService.Api.Devices;

/// <param name="ReadingsStored">How many of its readings the log holds.</param>
/// <param name="Key">Answered once, at the first registration.</param>
internal sealed record DeviceAnswer(
    DeviceId Id,
    long Version,
    string Name,
    RegistrationState Registration,
    ConnectionState Connection,
    DateTimeOffset? LastSeenAt,
    int? ExpectedIntervalSeconds,
    ImmutableArray<MetricBinding> Bindings,
    long? ReadingsStored = null,
    string? Key = null)
{
    public static DeviceAnswer From(DeviceView view, long readingsStored, string? key = null) => new(
        view.Id, view.Version, view.Name, view.Registration, view.Connection, view.LastSeenAt, view.ExpectedIntervalSeconds, view.Bindings, readingsStored, key);
}
