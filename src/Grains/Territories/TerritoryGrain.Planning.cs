using System.Collections.Immutable;
using FieldService.Domain.Calendars;
using FieldService.Domain.Commands;
using FieldService.Domain.Identity;
using FieldService.Domain.Scheduling;
using FieldService.Domain.Technicians;
using FieldService.Domain.WorkOrders;
using FieldService.Grains.Abstractions.Technicians;
using FieldService.Grains.Abstractions.WorkOrders;
using Microsoft.Extensions.Logging;

namespace FieldService.Grains.Territories;

/// <summary>
/// Books unscheduled work: candidates from the copy, best first; each is asked through the work order, whose technician has the last word.
/// A slot that is gone meanwhile leads to the next one; nobody left leads to reasons on the work order, and to another try when something changes.
/// </summary>
internal sealed partial class TerritoryGrain
{
    // A candidate whose slot is gone has usually just been booked by somebody else; more misses than this mean that the copy is stale.
    private const int AttemptsAtOnce = 5;
    private const string Planning = "planning";
    private static readonly TimeSpan PlanAfter = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan PlanAgainAfter = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan RetryAfter = TimeSpan.FromSeconds(5);

    private readonly HashSet<WorkOrderId> _toPlan = [];
    private IGrainTimer? _planTimer;
    private IGrainTimer? _againTimer;

    private static bool IsToBePlanned(WorkOrderView order) => order is { Status: WorkOrderStatus.Unscheduled, AutoSchedule: true };

    /// <summary>Recorded reasons and notes do not make another attempt worthwhile; a lost or ended booking or other needs do.</summary>
    private static bool IsDifferentTask(WorkOrderView? before, WorkOrderView order)
        => before is null || before.Status != order.Status || before.Bookings.Length != order.Bookings.Length || before.Requirement != order.Requirement;

    private void PlanAllSoon()
    {
        foreach (var order in _plan.WorkOrders.Values.Where(IsToBePlanned)) PlanSoon(order.Id);
    }

    private void PlanSoon(WorkOrderId id)
    {
        _toPlan.Add(id);
        _planTimer ??= this.RegisterGrainTimer(
            static (self, _) => self.PlanAsync(), this, new GrainTimerCreationOptions(PlanAfter, Timeout.InfiniteTimeSpan) { KeepAlive = true });
    }

    /// <summary>Without the timer's token: it is canceled together with the timer, which has done its work when this begins.</summary>
    private async Task PlanAsync()
    {
        _planTimer?.Dispose();
        _planTimer = null;
        var orders = _toPlan.Select(id => _plan.WorkOrders.GetValueOrDefault(id)).OfType<WorkOrderView>().Where(IsToBePlanned)
            .OrderByDescending(o => o.Priority).ThenBy(o => o.CreatedAt).ToArray();
        _toPlan.Clear();
        var failed = 0;
        foreach (var order in orders) failed += await TryBookAsync(order) ? 0 : 1;
        PlanAgainLater(failed > 0 ? RetryAfter : PlanAgainAfter);
    }

    /// <summary>One that cannot be planned just now must not keep the others waiting.</summary>
    private async Task<bool> TryBookAsync(WorkOrderView order)
    {
        try
        {
            await BookAsync(order, CancellationToken.None);
            return true;
        }
        catch (Exception error)
        {
            LogFailed(Logger, error, order.Number);
            return false;
        }
    }

    /// <summary>Time alone changes who is free.</summary>
    private void PlanAgainLater(TimeSpan after)
    {
        _againTimer?.Dispose();
        _againTimer = null;
        if (!_plan.WorkOrders.Values.Any(IsToBePlanned)) return;
        _againTimer = this.RegisterGrainTimer(
            static (self, _) =>
            {
                self.PlanAllSoon();
                return Task.CompletedTask;
            },
            this,
            new GrainTimerCreationOptions(after, Timeout.InfiniteTimeSpan) { KeepAlive = true });
    }

    private async Task BookAsync(WorkOrderView order, CancellationToken cancellationToken)
    {
        var lost = ImmutableArray<TechnicianRejection>.Empty;
        for (var attempt = 0; attempt < AttemptsAtOnce; attempt++)
        {
            var candidates = FindCandidates(order);
            if (candidates.FirstOrDefault(c => c.Proposal is not null && !lost.Any(l => l.TechnicianId == c.TechnicianId)) is not { Proposal: { } proposal })
            {
                await RecordUnscheduledAsync(order, [.. lost, .. candidates.Select(c => c.Rejection).OfType<TechnicianRejection>()], cancellationToken);
                return;
            }

            var result = await WorkOrderOf(order.Id).BookAsync(MetaFor(order, proposal), proposal, cancellationToken);
            if (result.View is { } booked)
            {
                NoteBooked(booked, proposal);
                return;
            }

            if (result.Refusal!.Kind is RefusalKind.VersionMismatch)
            {
                await LookAgainAsync(order.Id, cancellationToken);
                return;
            }

            if (!result.Refusal.Code.StartsWith("calendar.", StringComparison.Ordinal))
            {
                LogNotBooked(Logger, order.Number, result.Refusal.Code, result.Refusal.Message);
                return;
            }

            lost = lost.Add(new(proposal.TechnicianId, proposal.TechnicianName, "slot-lost", result.Refusal.Message));
            await RefreshAsync(proposal.TechnicianId, cancellationToken);
        }
    }

    /// <summary>The work order has moved on since it was copied.</summary>
    private async Task LookAgainAsync(WorkOrderId id, CancellationToken cancellationToken)
    {
        if (await WorkOrderOf(id).GetAsync(cancellationToken) is not { } order || !_plan.Note(order, out _)) return;
        if (IsToBePlanned(order)) PlanSoon(id);
        PushSoon();
    }

    private void NoteBooked(WorkOrderView booked, BookingProposal proposal)
    {
        LogBooked(Logger, booked.Number, proposal.TechnicianName, proposal.Arrival);
        _plan.Note(booked, out _);
        // The answer to a repeated command is the present: the booking may have ended since.
        if (booked.Bookings.LastOrDefault(b => b.Status.IsOpen()) is { } booking)
        {
            _plan.Occupy(booking.TechnicianId, new(
                CalendarEntryKind.Booking, booking.Id, booked.Id, $"{booked.Number} {booked.Summary}", booked.Site.Position,
                booking.Start, booking.Arrival, booking.End, booking.Status));
        }

        PushSoon();
    }

    private async Task RecordUnscheduledAsync(WorkOrderView order, ImmutableArray<TechnicianRejection> rejections, CancellationToken cancellationToken)
    {
        var id = CommandId.From(IdText.Derive("unscheduled", order.Id.Value, order.Version.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        var result = await WorkOrderOf(order.Id).ExecuteAsync(new(id, Actor.System), new RecordUnscheduled(rejections), cancellationToken);
        if (result.Refusal is { } refusal) LogNotBooked(Logger, order.Number, refusal.Code, refusal.Message);
    }

    private ImmutableArray<Candidate> FindCandidates(WorkOrderView order)
    {
        var now = Time.GetUtcNow();
        var horizon = now + CandidateSearchOptions.Default.Horizon;
        var query = new CandidateQuery(order.Requirement, order.Site.Position, order.TerritoryId, order.Priority);
        return CandidateSearch.Find(query, [.. _plan.Roster.Values.Select(entry => Schedulable(WithoutHoldsFor(order.Id, entry), now, horizon))], now, travel);
    }

    /// <summary>A hold left by an attempt that failed is in nobody's way but its own, and is renewed.</summary>
    private static RosterEntry WithoutHoldsFor(WorkOrderId id, RosterEntry entry)
        => entry with { Calendar = entry.Calendar.RemoveAll(e => e.Kind is CalendarEntryKind.Hold && e.WorkOrderId == id) };

    private static SchedulableTechnician Schedulable(RosterEntry entry, DateTimeOffset now, DateTimeOffset horizon)
    {
        var technician = entry.Technician;
        return new(
            technician.Id, technician.Name, technician.Active, technician.TimeZone, technician.Home, technician.Territories, technician.Skills,
            WorkingHours.Between(technician.Shifts, technician.TimeZone, now, horizon), technician.TimeOff, entry.Calendar, entry.Location);
    }

    /// <summary>The copy was wrong about this technician: ask the owner.</summary>
    private async Task RefreshAsync(TechnicianId id, CancellationToken cancellationToken)
    {
        var grain = GrainFactory.GetGrain<ITechnicianGrain>(id.Value);
        var now = Time.GetUtcNow();
        if (await grain.GetAsync(cancellationToken) is { } technician && await grain.GetCalendarAsync(now.AddDays(-1), now.AddDays(30), cancellationToken) is { } calendar)
            _plan.Note(technician, calendar.Entries);
    }

    private IWorkOrderGrain WorkOrderOf(WorkOrderId id) => GrainFactory.GetGrain<IWorkOrderGrain>(id.Value);

    /// <summary>Found for this version: a copy that is behind must not move a booking that somebody has made meanwhile.</summary>
    private static CommandMeta MetaFor(WorkOrderView order, BookingProposal proposal) => new(
        CommandId.From(IdText.Derive("book", order.Id.Value, $"{order.Version}", proposal.TechnicianId.Value, $"{proposal.Start.UtcTicks}")),
        Actor.System,
        order.Version);

    [LoggerMessage(10, LogLevel.Information, "{Number} booked with {Technician}, arriving {Arrival:u}")]
    private static partial void LogBooked(ILogger logger, string number, string technician, DateTimeOffset arrival);

    [LoggerMessage(11, LogLevel.Warning, "{Number} could not be planned: {Code} {Message}")]
    private static partial void LogNotBooked(ILogger logger, string number, string code, string message);

    [LoggerMessage(12, LogLevel.Warning, "{Number} could not be planned; it is tried again")]
    private static partial void LogFailed(ILogger logger, Exception error, string number);
}
