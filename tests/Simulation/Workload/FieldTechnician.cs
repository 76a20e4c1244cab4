using System.Globalization;
using FieldService.Domain.Technicians;
using FieldService.Domain.WorkOrders;
using FieldService.Grains.Abstractions.Commands;
using FieldService.Grains.Abstractions.Technicians;
using FieldService.Grains.Abstractions.WorkOrders;
using FieldService.Simulation.Invariants;

namespace FieldService.Simulation.Workload;

/// <summary>Travels, works, takes breaks, finishes or does not, reports late what happened without a network, takes time off.</summary>
internal sealed class FieldTechnician(SimulatedWorld world, Town town, TechnicianId id) : Teller(world, id.Value)
{
    private static readonly TimeSpan Soon = TimeSpan.FromMinutes(20);
    private int _timesOff;

    protected override TimeSpan NextPause => Chance.Around(TimeSpan.FromMinutes(1.5));

    protected override Task ActAsync() => Chance.Of(0.08) ? TakeTimeOffAsync() : GoOnAsync();

    private async Task GoOnAsync()
    {
        var calendar = await AskAsync(client => client.GetGrain<ITechnicianGrain>(id.Value).GetCalendarAsync(Now.AddDays(-1), Now.AddDays(3)));
        if (calendar is null) return;
        foreach (var overlap in NoOverlap.In(calendar.Entries)) World.Violated($"{id} was shown a calendar with {overlap}.");
        if (calendar.Entries.FirstOrDefault(static e => e.Kind is CalendarEntryKind.Booking && e.Status.IsOpen()) is not { } visit) return;
        if (visit.Status is BookingStatus.Scheduled && visit.Start > Now + Soon && Chance.Of(0.7)) return;
        await GoOnAsync(visit);
    }

    private Task GoOnAsync(CalendarEntry visit) => visit.Status switch
    {
        BookingStatus.Scheduled when Chance.Of(0.8) => TravelAsync(visit),
        BookingStatus.Scheduled or BookingStatus.Traveling => ReportAsync(visit, BookingStatus.InProgress),
        BookingStatus.OnBreak when Chance.Of(0.8) => ReportAsync(visit, BookingStatus.InProgress),
        _ when Chance.Of(0.15) => ReportAsync(visit, BookingStatus.OnBreak),
        _ => CompleteAsync(visit),
    };

    private async Task TravelAsync(CalendarEntry visit)
    {
        await ReportAsync(visit, BookingStatus.Traveling);
        for (var fix = 0; fix < 3; fix++)
        {
            await PauseAsync(TimeSpan.FromSeconds(10));
            if (World.Process is { IsUp: true } process)
                _ = process.Client.GetGrain<ITechnicianGrain>(id.Value).ReportLocationAsync(new(Now, town.Somewhere()));
        }
    }

    private Task<CommandResult<WorkOrderView>> ReportAsync(CalendarEntry visit, BookingStatus status)
        => TellAsync(visit.WorkOrderId, new ChangeBookingStatus(visit.BookingId, status, TimestampSource.Mobile, ReportedAt()));

    private async Task CompleteAsync(CalendarEntry visit)
    {
        var completes = Chance.Of(0.85);
        var resolution = Chance.One(Enum.GetValues<Resolution>());
        var command = new CompleteBooking(visit.BookingId, resolution, TimestampSource.Mobile, null, completes, ReportedAt());
        var result = await TellAsync(visit.WorkOrderId, command);
        if (result.View is { Status: WorkOrderStatus.Completed }) World.Promises.AcknowledgeEnd(visit.WorkOrderId, WorkOrderStatus.Completed);
    }

    /// <summary>Without a network things are reported when it is back.</summary>
    private DateTimeOffset? ReportedAt() => Chance.Of(0.2) ? Now - Chance.UpTo(TimeSpan.FromMinutes(20)) : null;

    private async Task TakeTimeOffAsync()
    {
        var start = Now + Chance.UpTo(TimeSpan.FromHours(4));
        var off = new TimeOff(string.Create(CultureInfo.InvariantCulture, $"off{++_timesOff}"), start, start + Chance.UpTo(TimeSpan.FromHours(2)) + Soon, "private");
        var added = await TellAsync(id, new AddTimeOff(off));
        if (added.View is null) return;
        World.Promises.AcknowledgeTimeOff(id, off.Id, true);
        if (!Chance.Of(0.3)) return;
        World.Promises.ForgetTimeOff(id, off.Id);
        await TellAsync(id, new CancelTimeOff(off.Id));
        World.Promises.AcknowledgeTimeOff(id, off.Id, false);
    }
}
