using System.Globalization;
using FieldService.Domain.Assets;
using FieldService.Domain.Commands;
using FieldService.Domain.Technicians;
using FieldService.Domain.WorkOrders;
using FieldService.Grains.Abstractions.Assets;
using FieldService.Grains.Abstractions.Commands;
using FieldService.Grains.Abstractions.Storage;
using FieldService.Grains.Abstractions.Technicians;
using FieldService.Grains.Abstractions.WorkOrders;

namespace FieldService.Simulation.Workload;

/// <summary>A person who gives commands. Every answered one is a promise that the world is held to.</summary>
internal abstract class Teller(SimulatedWorld world, string name) : Person(world, name)
{
    private int _commands;

    protected Task<CommandResult<WorkOrderView>> TellAsync(WorkOrderId id, WorkOrderCommand command)
        => SendAsync(StorageNames.WorkOrder, id.Value, (client, meta) => client.GetGrain<IWorkOrderGrain>(id.Value).ExecuteAsync(meta, command), static v => v.Version, command);

    protected Task<CommandResult<WorkOrderView>> BookAsync(WorkOrderId id, BookingProposal proposal, long? expectedVersion)
        => SendAsync(
            StorageNames.WorkOrder, id.Value,
            (client, meta) => client.GetGrain<IWorkOrderGrain>(id.Value).BookAsync(meta with { ExpectedVersion = expectedVersion }, proposal),
            static v => v.Version, proposal);

    protected Task<CommandResult<TechnicianView>> TellAsync(TechnicianId id, TechnicianCommand command)
        => SendAsync(StorageNames.Technician, id.Value, (client, meta) => client.GetGrain<ITechnicianGrain>(id.Value).ExecuteAsync(meta, command), static v => v.Version, command);

    protected Task<CommandResult<AssetView>> TellAsync(AssetId id, AssetCommand command)
        => SendAsync(StorageNames.Asset, id.Value, (client, meta) => client.GetGrain<IAssetGrain>(id.Value).ExecuteAsync(meta, command), static v => v.Version, command);

    protected async Task<CommandResult<TView>> SendAsync<TView>(
        string stateName, string key, Func<IClusterClient, CommandMeta, Task<CommandResult<TView>>> send, Func<TView, long> versionOf, object what)
        where TView : class
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"{Name}.c{++_commands}");
        var meta = new CommandMeta(new(id), new(Name, Name, ActorRole.Dispatcher));
        var result = await AskAsync(client => send(client, meta));
        World.Trace.Note($"{id} {what.GetType().Name} {key}: {result.Refusal?.Code ?? "done"}");
        if (result.View is { } view) World.Promises.Acknowledge(stateName, key, versionOf(view));
        return result;
    }
}
