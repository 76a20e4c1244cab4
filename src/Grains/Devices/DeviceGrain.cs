using FieldService.Domain.Commands;
using FieldService.Domain.Devices;
using FieldService.Grains.Abstractions.Commands;
using FieldService.Grains.Abstractions.Devices;
using FieldService.Grains.Abstractions.Search;
using FieldService.Grains.Abstractions.Storage;
using FieldService.Grains.Commands;
using FieldService.Grains.News;
using FieldService.Grains.Search;
using Microsoft.Extensions.Logging;

namespace FieldService.Grains.Devices;

internal sealed class DeviceGrain(
    [PersistentState(StorageNames.Device, StorageNames.Provider)] IPersistentState<AggregateRecord<Device>> record,
    ISearchIndex search,
    TimeProvider time,
    ILogger<DeviceGrain> logger) : AggregateGrain<Device, DeviceEvent, DeviceView>(record, time, logger), IDeviceGrain
{
    private DateTimeOffset? _lastSeenAt;

    public Task<CommandResult<DeviceView>> ExecuteAsync(CommandMeta meta, DeviceCommand command, CancellationToken cancellationToken)
        => ExecuteAsync(meta, (state, now) => DeviceDecider.Decide(state, command, meta.Actor, now));

    public Task<DeviceAccess?> GetAccessAsync(CancellationToken cancellationToken)
        => Task.FromResult(State is { } device ? new DeviceAccess(device.IsEnabled(), device.KeyHash, Version, device.Bindings) : null);

    /// <summary>In memory only: after a restart the next contact says it again, and the readings log has the truth.</summary>
    public Task NoteContactAsync(DateTimeOffset at, CancellationToken cancellationToken)
    {
        if (_lastSeenAt is null || at > _lastSeenAt) _lastSeenAt = at;
        return Task.CompletedTask;
    }

    public Task<DeviceView?> GetAsync(CancellationToken cancellationToken) => Task.FromResult(CurrentView);

    protected override Device Apply(Device? state, DeviceEvent @event) => DeviceEvolver.Apply(state, @event);

    protected override DeviceView View(Device state, long version) => new(
        DeviceId.From(Key), version, state.Name, state.Registration, DeviceContact.StateAt(Time.GetUtcNow(), _lastSeenAt, state.ExpectedIntervalSeconds),
        _lastSeenAt, state.ExpectedIntervalSeconds, state.Bindings);

    protected override IEnumerable<Recipient> Recipients(Device? before, Device after) => [SearchRecipient.For(SearchKinds.Device)];

    protected override Task TellAsync(Recipient recipient, CancellationToken cancellationToken)
        => search.PutAsync(
            SearchRecipient.Document(SearchKinds.Device, Key, Version, State!.Name, State.Name, CurrentView!, ("registration", State.Registration.ToString())),
            cancellationToken);
}
