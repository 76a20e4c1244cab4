using FieldService.Domain.Devices;
using FieldService.Grains.Abstractions.Devices;

namespace FieldService.Api.Devices;

/// <summary>Tells devices that they were heard of; a note that is lost is made good by the next batch.</summary>
internal sealed partial class DeviceContacts(IGrainFactory grains, ILogger<DeviceContacts> logger) : CoalescingWorker<DeviceId, DateTimeOffset>(workers: 2)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public void Note(DeviceId device, DateTimeOffset at) => Post(device, at);

    protected override async Task HandleAsync(DeviceId key, DateTimeOffset value, CancellationToken cancellationToken)
    {
        try
        {
            await grains.GetGrain<IDeviceGrain>(key.Value).NoteContactAsync(value, cancellationToken).WaitAsync(Patience, cancellationToken);
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            LogNotNoted(failure, key);
        }
    }

    [LoggerMessage(LogLevel.Warning, "Device {Device} could not be told of its contact.")]
    private partial void LogNotNoted(Exception failure, DeviceId device);
}
