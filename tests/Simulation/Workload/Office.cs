using System.Collections.Immutable;
using FieldService.Domain.Customers;
using FieldService.Domain.Devices;
using FieldService.Grains.Abstractions.Assets;
using FieldService.Grains.Abstractions.Customers;
using FieldService.Grains.Abstractions.Devices;
using FieldService.Grains.Abstractions.Storage;
using FieldService.Grains.Abstractions.Territories;
using FieldService.Grains.Abstractions.WorkOrders;
using FieldService.Simulation.Invariants;

namespace FieldService.Simulation.Workload;

/// <summary>Sets the stage, and looks at everything when the day is over.</summary>
internal sealed class Office(SimulatedWorld world, Town town) : Teller(world, "office")
{
    public async Task SetUpAsync()
    {
        foreach (var id in town.Territories)
            await SendAsync(StorageNames.Territory, id.Value, (c, m) => c.GetGrain<ITerritoryGrain>(id.Value).PutAsync(m, new(id.Value, "Europe/Berlin", town.Somewhere())), static v => v.Version, id);
        await SendAsync(
            StorageNames.IncidentType, Town.Overhaul.Value,
            (c, m) => c.GetGrain<IIncidentTypeGrain>(Town.Overhaul.Value).PutAsync(m, town.Template()), static v => v.Version, Town.Overhaul);
        await SendAsync(
            StorageNames.Account, Town.Works.Value,
            (c, m) => c.GetGrain<IAccountGrain>(Town.Works.Value).PutAsync(m, new PutAccount("Waterworks", [], [])), static v => v.Version, Town.Works);
        foreach (var id in town.Technicians) await TellAsync(id, town.Profile(id));
        foreach (var id in town.Assets)
        {
            await TellAsync(id, town.Facts(id));
            var sensor = Town.SensorOf(id);
            var put = new PutDevice(sensor.Value, [new(Town.Temperature, id, Town.Temperature, Now)]);
            await SendAsync(StorageNames.Device, sensor.Value, (c, m) => c.GetGrain<IDeviceGrain>(sensor.Value).ExecuteAsync(m, put), static v => v.Version, put);
        }
    }

    /// <summary>Wake-ups are not lost any more: this one makes good what was.</summary>
    public async Task SendLastReadingsAsync()
    {
        foreach (var id in town.Assets) await new Sensor(World, id).SendOneAsync();
    }

    public async Task<QuietPicture> LookAsync()
    {
        var boards = ImmutableArray.CreateBuilder<BoardSnapshot>();
        foreach (var id in town.Territories) boards.Add((await AskAsync(c => c.GetGrain<ITerritoryGrain>(id.Value).GetBoardAsync()))!);
        var assets = ImmutableArray.CreateBuilder<AssetView>();
        foreach (var id in town.Assets) assets.Add((await AskAsync(c => c.GetGrain<IAssetGrain>(id.Value).GetAsync()))!);
        return new(boards.ToImmutable(), assets.ToImmutable());
    }

    protected override Task ActAsync() => Task.CompletedTask;
}
