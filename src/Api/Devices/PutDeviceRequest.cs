using System.Collections.Immutable;

namespace FieldService.Api.Devices;

/// <param name="Key">At least 16 characters; left out, the present key stays and a first registration makes one.</param>
internal sealed record PutDeviceRequest(
    string Name, ImmutableArray<PutBinding> Bindings, int? ExpectedIntervalSeconds = null, string? Key = null);
