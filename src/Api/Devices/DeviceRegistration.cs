using System.Collections.Immutable;
using FieldService.Api.Identity;
using FieldService.Domain.Commands;
using FieldService.Domain.Devices;
using FieldService.Grains.Abstractions.Commands;
using FieldService.Grains.Abstractions.Devices;
using FieldService.Grains.Abstractions.Readings;

namespace FieldService.Api.Devices;

/// <summary>Registers devices and hands out their keys, once.</summary>
internal sealed class DeviceRegistration(IGrainFactory grains, IReadingsLog log, DeviceAccessCache cache, TimeProvider time)
{
    private const int MinKeyLength = 16;
    private const int MaxKeyLength = 200;

    public async Task<CommandResult<DeviceAnswer>> PutAsync(DeviceId id, PutDeviceRequest body, CommandMeta meta, CancellationToken cancellationToken)
    {
        if (body.Key is { Length: < MinKeyLength or > MaxKeyLength })
            return Refusal.Invalid("device.key", "A device key has 16-200 characters.", "key", "length");
        var present = await grains.GetGrain<IDeviceGrain>(id.Value).GetAccessAsync(cancellationToken);
        var known = present?.KeyHash is not null;
        var key = body.Key ?? (known ? null : BearerText.NewSecret());
        var command = new PutDevice(body.Name, Bind(body.Bindings, present), key is null ? null : BearerText.HashText(key), body.ExpectedIntervalSeconds);
        return await ExecuteAsync(id, meta, command, known ? null : key, cancellationToken);
    }

    public async Task<CommandResult<DeviceAnswer>> ExecuteAsync(
        DeviceId id, CommandMeta meta, DeviceCommand command, string? answeredKey, CancellationToken cancellationToken)
    {
        var result = await grains.GetGrain<IDeviceGrain>(id.Value).ExecuteAsync(meta, command, cancellationToken);
        cache.Forget(id);
        if (result.View is not { } view) return result.Refusal!;
        return DeviceAnswer.From(view, await log.CountAsync(id, cancellationToken), answeredKey);
    }

    /// <summary>Without a date a binding that stays keeps its own and a new one counts from now on.</summary>
    private ImmutableArray<MetricBinding> Bind(ImmutableArray<PutBinding> bindings, DeviceAccess? present)
        => [.. bindings.Select(b => new MetricBinding(b.DeviceMetric, b.AssetId, b.AssetMetric, b.ValidFrom ?? Since(b, present) ?? time.GetUtcNow()))];

    private static DateTimeOffset? Since(PutBinding binding, DeviceAccess? present)
        => present?.Bindings.FirstOrDefault(b => (b.DeviceMetric, b.AssetId, b.AssetMetric) == (binding.DeviceMetric, binding.AssetId, binding.AssetMetric))?.ValidFrom;
}
