using System.Globalization;
using FieldService.Domain.WorkOrders;
using FieldService.Grains.Abstractions.Commands;
using FieldService.Grains.Abstractions.Territories;
using FieldService.Grains.Abstractions.WorkOrders;

namespace FieldService.Simulation.Workload;

/// <summary>Looks at the board, books and moves by hand, cancels, takes notes, changes people's profiles.</summary>
internal sealed class Dispatcher(SimulatedWorld world, Town town, string name) : Teller(world, name)
{
    private int _notes;

    protected override TimeSpan NextPause => Chance.Around(TimeSpan.FromMinutes(1));

    protected override Task ActAsync() => (town.Orders.Count, Chance.Below(20)) switch
    {
        (0, _) or (_, < 4) => LookAsync(),
        (_, < 9) => BookSuggestedAsync(Chance.One(town.Orders)),
        (_, < 14) => BookByHandAsync(Chance.One(town.Orders)),
        (_, < 16) => NoteAsync(Chance.One(town.Orders)),
        (_, < 18) => CancelBookingAsync(Chance.One(town.Orders)),
        (_, 18) => TellAsync(Chance.One(town.Orders), new SetTaskDone("check", Chance.Of(0.5))),
        _ => ChangeProfileAsync(),
    };

    private async Task LookAsync()
    {
        var id = Chance.One(town.Territories).Value;
        if (await AskAsync(client => client.GetGrain<ITerritoryGrain>(id).GetBoardAsync()) is not { } board) return;
        foreach (var row in board.WorkOrders) town.Learn(row.Id);
    }

    private async Task BookSuggestedAsync(WorkOrderId id)
    {
        if (await FindAsync(id) is not { } order) return;
        var candidates = await AskAsync(client => client.GetGrain<ITerritoryGrain>(order.TerritoryId.Value).FindCandidatesAsync(id));
        var proposals = candidates.Select(static c => c.Proposal).OfType<BookingProposal>().ToArray();
        if (proposals.Length > 0) await BookAsync(order, Chance.One(proposals));
    }

    /// <summary>Not asking whether it is free: that is for the technician to say.</summary>
    private async Task BookByHandAsync(WorkOrderId id)
    {
        if (await FindAsync(id) is not { } order) return;
        var technician = Chance.One(town.Technicians);
        var start = Now.AddMinutes(Chance.Between(-10, 180));
        var travel = Chance.Between(0, 1800);
        await BookAsync(order, new(technician, technician.Value, start, start.AddSeconds(travel), start.AddSeconds(travel + order.Requirement.DurationSeconds), travel, travel * 10));
    }

    private Task<CommandResult<WorkOrderView>> BookAsync(WorkOrderView order, BookingProposal proposal)
        => BookAsync(order.Id, proposal, Chance.Of(0.5) ? order.Version : null);

    private async Task NoteAsync(WorkOrderId id)
    {
        var text = string.Create(CultureInfo.InvariantCulture, $"{Name} note {++_notes}");
        var result = await TellAsync(id, new AddNote(text));
        if (result.View is not null) World.Promises.AcknowledgeNote(id, text);
    }

    private async Task CancelBookingAsync(WorkOrderId id)
    {
        if (await FindAsync(id) is { } order && order.Bookings.LastOrDefault(static b => b.Status.IsOpen()) is { } booking)
            await TellAsync(id, new CancelBooking(booking.Id, "moved", TimestampSource.Desktop));
    }

    private Task<CommandResult<Grains.Abstractions.Technicians.TechnicianView>> ChangeProfileAsync()
    {
        var id = Chance.One(town.Technicians);
        return TellAsync(id, town.Profile(id));
    }

    private Task<WorkOrderView?> FindAsync(WorkOrderId id) => AskAsync(client => client.GetGrain<IWorkOrderGrain>(id.Value).GetAsync());
}
