using FieldService.Api.Hosting;
using FieldService.Domain.Devices;
using FieldService.Grains.Abstractions.Devices;

namespace FieldService.Api.Devices;

/// <summary>Keys and bindings of the devices that talk to this host; a change elsewhere is seen within seconds.</summary>
internal sealed class DeviceAccessCache(IGrainFactory grains)
{
    private readonly TimedCache<DeviceId, DeviceAccess?> _devices = new(TimeSpan.FromSeconds(5), capacity: 50_000);

    public ValueTask<DeviceAccess?> GetAsync(DeviceId device, CancellationToken cancellationToken)
        => _devices.GetAsync(device, (id, token) => grains.GetGrain<IDeviceGrain>(id.Value).GetAccessAsync(token), cancellationToken);

    public void Forget(DeviceId device) => _devices.Remove(device);
}
