using FieldService.Domain.Commands;
using FieldService.Domain.Devices;
using FieldService.Grains.Abstractions.Commands;
using Orleans.Concurrency;

namespace FieldService.Grains.Abstractions.Devices;

/// <summary>Key: <see cref="Domain.Devices.DeviceId"/>.</summary>
[Alias("fs.device")]
public interface IDeviceGrain : IGrainWithStringKey
{
    [Alias("execute")]
    Task<CommandResult<DeviceView>> ExecuteAsync(CommandMeta meta, DeviceCommand command, CancellationToken cancellationToken = default);

    /// <summary>Null when no such device is registered.</summary>
    [ReadOnly, Alias("get-access")]
    Task<DeviceAccess?> GetAccessAsync(CancellationToken cancellationToken = default);

    /// <summary>The gateway has accepted readings; connection state and last contact are kept in memory and stored sparingly.</summary>
    [Alias("note-contact")]
    Task NoteContactAsync(DateTimeOffset at, CancellationToken cancellationToken = default);

    [ReadOnly, Alias("get")]
    Task<DeviceView?> GetAsync(CancellationToken cancellationToken = default);
}
