using System.Globalization;
using FieldService.Domain.WorkOrders;
using FieldService.Grains.Abstractions.WorkOrders;

namespace FieldService.Simulation.Workload;

/// <summary>Asks for visits and sometimes changes their mind.</summary>
internal sealed class Customer(SimulatedWorld world, Town town, string name) : Teller(world, name)
{
    private readonly List<WorkOrderId> _mine = [];

    protected override TimeSpan NextPause => Chance.Around(TimeSpan.FromMinutes(3));

    protected override Task ActAsync() => _mine.Count > 0 && Chance.Of(0.2) ? CancelAsync(Chance.One(_mine)) : CreateAsync();

    private async Task CreateAsync()
    {
        var id = WorkOrderId.From(string.Create(CultureInfo.InvariantCulture, $"wo.{Name}.{_mine.Count + 1}"));
        var number = await AskAsync(static client => client.GetGrain<IWorkOrderNumbersGrain>(IWorkOrderNumbersGrain.Key).NextAsync());
        World.Promises.AcknowledgeNumber(number);
        var result = await TellAsync(id, Order(number));
        _mine.Add(id);
        if (result.View is not null) town.Learn(id);
    }

    private CreateWorkOrder Order(string number)
    {
        var asset = Chance.Of(0.3) ? Chance.One(town.Assets) : default(Domain.Assets.AssetId?);
        var from = Chance.Of(0.2) ? Now + Chance.UpTo(TimeSpan.FromHours(3)) : default(DateTimeOffset?);
        return new(
            number, $"{Name} asks", town.Site(), Chance.One(town.Territories), [town.Template()], Chance.One(Enum.GetValues<Priority>()), asset, asset?.Value,
            WindowStart: from, WindowEnd: from?.AddHours(4), AutoSchedule: Chance.Of(0.8));
    }

    private async Task CancelAsync(WorkOrderId id)
    {
        var result = await TellAsync(id, new CancelWorkOrder("no longer needed"));
        if (result.View is not null) World.Promises.AcknowledgeEnd(id, WorkOrderStatus.Canceled);
    }
}
