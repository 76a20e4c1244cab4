using System.Diagnostics;
using FieldService.Domain.Commands;

namespace FieldService.Domain.Devices;

public static class DeviceDecider
{
    public static Decision<DeviceEvent> Decide(Device? state, DeviceCommand command, Actor actor, DateTimeOffset now) => command switch
    {
        PutDevice put => Put(state, put, actor, now),
        _ when state is null => Refusal.NotFound("device.not-found", "There is no such device."),
        SetDeviceEnabled set when set.Enabled == state.IsEnabled() => Decision<DeviceEvent>.Nothing,
        SetDeviceEnabled set => new DeviceEnabledSet(now, actor.Name, set.Enabled),
        _ => throw new UnreachableException($"No rule for {command.GetType().Name}."),
    };

    private static Decision<DeviceEvent> Put(Device? state, PutDevice command, Actor actor, DateTimeOffset now)
        => Validate(command) is { } refusal
            ? refusal
            : new DevicePut(
                now, actor.Name, command.Name, command.KeyHash?.ToLowerInvariant() ?? state?.KeyHash, command.ExpectedIntervalSeconds, command.Bindings);

    private static Refusal? Validate(PutDevice command)
        => Check.Text(command.Name, "name")
        ?? Check.List(command.Bindings, "bindings", 0, 200)
        ?? Check.Each(command.Bindings, "bindings", ValidateBinding)
        ?? Check.Unique(command.Bindings, "bindings", static binding => (binding.DeviceMetric, binding.ValidFrom))
        ?? Check.That(IsSha256(command.KeyHash), "input.key-hash", "The key hash must be 64 hexadecimal digits (SHA-256).", "keyHash")
        ?? Check.Range(command.ExpectedIntervalSeconds ?? 1, "expectedIntervalSeconds", 1, 7 * 24 * 3600);

    private static bool IsSha256(string? hash) => hash is null || hash.Length == 64 && hash.All(char.IsAsciiHexDigit);

    private static Refusal? ValidateBinding(MetricBinding binding, string path)
        => Check.Text(binding.DeviceMetric, $"{path}.deviceMetric", 80)
        ?? Check.Id(binding.AssetId, $"{path}.assetId")
        ?? Check.Text(binding.AssetMetric, $"{path}.assetMetric", 80);
}
