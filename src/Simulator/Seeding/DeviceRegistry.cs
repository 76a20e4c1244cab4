using FieldService.Simulator.Devices;
using FieldService.Simulator.Recordings;
using FieldService.Simulator.Wire;
using FieldService.Simulator.World;

namespace FieldService.Simulator.Seeding;

/// <summary>
/// Registers devices and gives them keys, also again when the administrator's token has changed since the last run. The start of a machine's
/// binding is where the world's first start is written down: it is all a restarted simulator needs to go on where it was.
/// </summary>
internal sealed class DeviceRegistry(ApiClient api, string adminToken)
{
    // Devices send several readings at once, and a hiccup of a few real seconds is minutes on a fast clock.
    private const int ExpectedIntervalSeconds = 180;

    public string KeyOf(string deviceId) => DeviceKeys.For(adminToken, deviceId);

    public async Task<bool> ExistsAsync(string deviceId, CancellationToken cancellationToken)
        => await api.FindAsync<DeviceView>($"api/devices/{deviceId}", cancellationToken) is not null;

    /// <summary>Null when the machine's device is not registered.</summary>
    public async Task<DateTimeOffset?> FindOriginAsync(Machine machine, CancellationToken cancellationToken)
    {
        var device = await api.FindAsync<DeviceView>($"api/devices/{machine.DeviceId}", cancellationToken);
        return device is { Bindings: [{ ValidFrom: { } validFrom }, ..] } ? TickPlan.OriginOf(validFrom) : null;
    }

    public Task PutAsync(Machine machine, DateTimeOffset origin, CancellationToken cancellationToken)
    {
        var bindings = Bind(machine.AssetId, machine.Equipment.Metrics.Select(m => m.Name), TickPlan.HistoryStart(origin));
        return PutAsync(machine.DeviceId, new PutDevice($"Gateway of {machine.Asset.Name}", bindings, ExpectedIntervalSeconds, KeyOf(machine.DeviceId)), cancellationToken);
    }

    /// <summary>How often a recorded device reports is for the server to learn.</summary>
    public Task PutAsync(RecordedAsset recorded, DateTimeOffset validFrom, CancellationToken cancellationToken)
    {
        var bindings = Bind(recorded.AssetId, recorded.Recording.Metrics, validFrom);
        return PutAsync(recorded.DeviceId, new PutDevice($"Gateway of {recorded.Recording.Name}", bindings, Key: KeyOf(recorded.DeviceId)), cancellationToken);
    }

    private static IReadOnlyList<MetricBinding> Bind(string assetId, IEnumerable<string> metrics, DateTimeOffset validFrom)
        => [.. metrics.Select(metric => new MetricBinding(metric, assetId, metric, validFrom))];

    private Task PutAsync(string deviceId, PutDevice device, CancellationToken cancellationToken)
        => api.PutAsync($"api/devices/{deviceId}", device, cancellationToken);
}
