using FieldService.Domain.Commands;
using FieldService.Domain.Technicians;
using FieldService.Domain.WorkOrders;
using FieldService.Grains.Abstractions.Assets;
using FieldService.Grains.Abstractions.Search;
using FieldService.Grains.Abstractions.Technicians;
using FieldService.Grains.Abstractions.Territories;
using FieldService.Grains.Abstractions.Tracking;
using FieldService.Grains.News;
using FieldService.Grains.Search;
using Microsoft.Extensions.Logging;

namespace FieldService.Grains.WorkOrders;

/// <summary>Whom a work order tells: the board, the lists, its asset, the technicians whose calendars it uses and the customer's tracking page.</summary>
internal sealed partial class WorkOrderGrain
{
    private const string TerritoryRecipient = "territory";
    private const string AssetRecipient = "asset";
    private const string CalendarRecipient = "calendar";
    private const string ReleaseRecipient = "release";
    private const string TrackingRecipient = "tracking";

    protected override IEnumerable<Recipient> Recipients(WorkOrder? before, WorkOrder after)
    {
        yield return SearchRecipient.For(SearchKinds.WorkOrder);
        yield return new(TerritoryRecipient, after.TerritoryId.Value);
        if (after.AssetId is { } asset) yield return new(AssetRecipient, asset.Value);
        foreach (var booking in after.Bookings)
        {
            var known = before?.FindBooking(booking.Id);
            if (known == booking) continue;
            if (known is not null && known.TechnicianId != booking.TechnicianId) yield return new(ReleaseRecipient, $"{known.TechnicianId}/{booking.Id}");
            yield return new(CalendarRecipient, booking.Id.Value);
            yield return new(TrackingRecipient, booking.Id.Value);
        }
    }

    protected override Task TellAsync(Recipient recipient, CancellationToken cancellationToken) => recipient.Kind switch
    {
        SearchRecipient.Kind => search.PutAsync(ToDocument(), cancellationToken),
        TerritoryRecipient => GrainFactory.GetGrain<ITerritoryGrain>(recipient.Id).NoteWorkOrderAsync(new(CurrentView!), cancellationToken),
        AssetRecipient => GrainFactory.GetGrain<IAssetGrain>(recipient.Id).NoteWorkOrderAsync(new(CurrentView!), cancellationToken),
        CalendarRecipient => TellCalendarAsync(State!.FindBooking(BookingId.From(recipient.Id))!, cancellationToken),
        ReleaseRecipient => ReleaseAsync(recipient.Id, cancellationToken),
        TrackingRecipient => TellTrackingAsync(BookingId.From(recipient.Id), cancellationToken),
        _ => throw new InvalidOperationException($"A work order does not tell a {recipient.Kind}."),
    };

    /// <summary>Brings the technician's calendar in line with the booking: confirms it, tells its status, or frees its time.</summary>
    private async Task TellCalendarAsync(Booking booking, CancellationToken cancellationToken)
    {
        // Taken together with the booking: while the technician answers the work order may move on.
        var version = Version;
        if (booking.Status is BookingStatus.Canceled)
        {
            await TellAsync(booking.TechnicianId, new ReleaseBooking(booking.Id), cancellationToken);
            return;
        }

        if (booking.Status.IsOpen() && await TellAsync(booking.TechnicianId, new ConfirmHold(HoldFor(booking)), cancellationToken) is { } refusal)
        {
            await LoseAsync(booking, refusal);
            return;
        }

        if (booking.Status is not BookingStatus.Scheduled)
            await TellAsync(booking.TechnicianId, new NoteBookingStatus(booking.Id, booking.Status, booking.Timestamps[^1].At, version), cancellationToken);
    }

    /// <summary>The hold expired before it could be confirmed and the time is taken: the booking ends and planning begins again.</summary>
    private async Task LoseAsync(Booking booking, Refusal reason)
    {
        await SpreadSafetyNetAsync();
        await WritesDoneAsync();
        // Deliveries run beside commands: the booking may have been moved or ended while the technician was asked.
        if (State!.FindBooking(booking.Id) != booking) return;
        LogLost(Logger, State.Number, booking.Id.Value, reason.Code);
        var decision = WorkOrderDecider.Decide(State, new LoseBooking(booking.Id, reason.Message), Actor.System, Time.GetUtcNow());
        if (decision.Refusal is null && !decision.Events.IsDefaultOrEmpty) await CommitAsync(decision.Events);
    }

    private async Task ReleaseAsync(string technicianAndBooking, CancellationToken cancellationToken)
    {
        var ids = technicianAndBooking.Split('/');
        // Moved away and back again: the booking is this technician's once more.
        if (State!.FindBooking(BookingId.From(ids[1]))?.TechnicianId.Value == ids[0]) return;
        await TellAsync(TechnicianId.From(ids[0]), new ReleaseBooking(BookingId.From(ids[1])), cancellationToken);
    }

    private async Task TellTrackingAsync(BookingId id, CancellationToken cancellationToken)
    {
        var booking = State!.FindBooking(id)!;
        var technician = await TechnicianOf(booking.TechnicianId).GetAsync(cancellationToken);
        var news = new TrackingNews(CurrentView!, id, technician?.TimeZone ?? "Etc/UTC", technician?.Phone);
        await GrainFactory.GetGrain<ITrackingGrain>(id.Value).NoteWorkOrderAsync(news, cancellationToken);
    }

    private async Task<Refusal?> TellAsync(TechnicianId technician, TechnicianCommand command, CancellationToken cancellationToken)
        => (await TechnicianOf(technician).ExecuteAsync(MetaFor(command), command, cancellationToken)).Refusal;

    private ITechnicianGrain TechnicianOf(TechnicianId id) => GrainFactory.GetGrain<ITechnicianGrain>(id.Value);

    /// <summary>Calendar commands are harmless to repeat and are not remembered by the technician; the id is for the logs.</summary>
    private CommandMeta MetaFor(TechnicianCommand command) => new(new($"{Key}.{Version}.{command.GetType().Name}"), Actor.System);

    private HoldInterval HoldFor(BookingId id, BookingProposal plan) => new(
        id, Id, $"{State!.Number} {State.Summary}", State.Site.Position, plan.Start, plan.Arrival, plan.End);

    private HoldInterval HoldFor(Booking booking) => new(
        booking.Id, Id, $"{State!.Number} {State.Summary}", State.Site.Position, booking.Start, booking.Arrival, booking.End);

    private SearchDocument ToDocument()
    {
        var order = State!;
        return SearchRecipient.Document(
            SearchKinds.WorkOrder, Key, Version, DomainInstant.Sortable(order.CreatedAt),
            $"{order.Number} {order.Summary} {order.AssetName} {order.Site.AccountName} {order.Site.Name} {order.Site.Address}", CurrentView!,
            ("status", order.Status.ToString()), ("priority", order.Priority.ToString()), ("territoryId", order.TerritoryId.Value),
            ("assetId", order.AssetId?.Value), ("accountId", order.Site.AccountId.Value), ("technicianId", order.GetCurrentBooking()?.TechnicianId.Value));
    }

    [LoggerMessage(10, LogLevel.Information, "{Number} lost booking {Booking} ({Code}) and is planned again")]
    private static partial void LogLost(ILogger logger, string number, string booking, string code);
}
