using FieldService.Domain.Commands;
using FieldService.Domain.WorkOrders;
using FieldService.Grains.Abstractions.Commands;
using FieldService.Grains.Abstractions.Search;
using FieldService.Grains.Abstractions.Storage;
using FieldService.Grains.Abstractions.WorkOrders;
using FieldService.Grains.Commands;
using Microsoft.Extensions.Logging;

namespace FieldService.Grains.WorkOrders;

/// <summary>Commands; WorkOrderGrain.News.cs has whom it tells and how a booking reaches the technician's calendar.</summary>
internal sealed partial class WorkOrderGrain(
    [PersistentState(StorageNames.WorkOrder, StorageNames.Provider)] IPersistentState<AggregateRecord<WorkOrder>> record,
    ISearchIndex search,
    TimeProvider time,
    ILogger<WorkOrderGrain> logger) : AggregateGrain<WorkOrder, WorkOrderEvent, WorkOrderView>(record, time, logger), IWorkOrderGrain
{
    private WorkOrderId Id => WorkOrderId.From(Key);

    public Task<CommandResult<WorkOrderView>> ExecuteAsync(CommandMeta meta, WorkOrderCommand command, CancellationToken cancellationToken)
        => ExecuteAsync(meta, (state, now) => WorkOrderDecider.Decide(state, command, meta.Actor, now));

    /// <summary>Hold, write, confirm. Only a held interval is written; a hold whose write never happened expires by itself.</summary>
    public async Task<CommandResult<WorkOrderView>> BookAsync(CommandMeta meta, BookingProposal proposal, CancellationToken cancellationToken)
    {
        if (CurrentView is { } view && IsRepeat(meta)) return view;
        if (meta.ExpectedVersion is { } expected && expected != Version) return Refusal.VersionMismatch(expected, Version);
        var booking = new ScheduleBooking(BookingToPlan(), proposal);
        if (WorkOrderDecider.Decide(State, booking, meta.Actor, Time.GetUtcNow()).Refusal is { } refusal) return refusal;

        var hold = HoldFor(booking.BookingId, proposal);
        var held = await TechnicianOf(proposal.TechnicianId).ExecuteAsync(MetaFor(hold), hold, cancellationToken);
        if (held.Refusal is { } notFree) return notFree;

        return await ExecuteAsync(meta, booking, cancellationToken);
    }

    public Task<WorkOrderView?> GetAsync(CancellationToken cancellationToken) => Task.FromResult(CurrentView);

    protected override WorkOrder Apply(WorkOrder? state, WorkOrderEvent @event) => WorkOrderEvolver.Apply(state, @event);

    protected override WorkOrderView View(WorkOrder state, long version) => state.ToView(Id, version);

    /// <summary>A visit that has not begun is moved and keeps its id, and with it the links that customers have.</summary>
    private BookingId BookingToPlan()
        => State?.GetCurrentBooking() is { Status: BookingStatus.Scheduled } current ? current.Id : new($"{Key}.b{(State?.Bookings.Length ?? 0) + 1}");
}
