using FieldService.Domain.Commands;

namespace FieldService.Domain.WorkOrders;

/// <summary>The booking commands of <see cref="WorkOrderDecider"/>.</summary>
internal static class BookingDecisions
{
    private const int MaxBookings = 100;

    // Clocks of phones differ a little; more is a wrong clock.
    private static readonly TimeSpan ClockTolerance = TimeSpan.FromMinutes(5);

    public static Decision<WorkOrderEvent> Schedule(WorkOrder state, ScheduleBooking command, Actor actor, DateTimeOffset now)
    {
        if (ValidateProposal(command) is { } invalid) return invalid;
        if (state.IsClosed()) return WorkOrderDecider.Closed(state);
        var existing = state.FindBooking(command.BookingId);
        if (existing is not null && IsPlannedAs(existing, command.Proposal)) return Decision<WorkOrderEvent>.Nothing;
        if (RefuseSchedule(state, existing, command) is { } refusal) return refusal;
        return new BookingScheduled(now, actor.Name, command.BookingId, command.Proposal);
    }

    public static Decision<WorkOrderEvent> ChangeStatus(WorkOrder state, ChangeBookingStatus command, Actor actor, DateTimeOffset now)
    {
        if (ValidateStatus(command) is { } invalid) return invalid;
        return Change(state, command.BookingId, command.Status, command.At, now,
            occurredAt => new BookingStatusChanged(now, actor.Name, command.BookingId, command.Status, occurredAt, command.Source));
    }

    public static Decision<WorkOrderEvent> Complete(WorkOrder state, CompleteBooking command, Actor actor, DateTimeOffset now)
    {
        if (ValidateCompletion(command) is { } invalid) return invalid;
        var to = command.CompletesWorkOrder ? BookingStatus.Completed : BookingStatus.PartiallyCompleted;
        return Change(state, command.BookingId, to, command.At, now, occurredAt => new BookingCompleted(
            now, actor.Name, command.BookingId, command.Resolution, command.Notes, command.CompletesWorkOrder, occurredAt, command.Source));
    }

    public static Decision<WorkOrderEvent> Cancel(WorkOrder state, CancelBooking command, Actor actor, DateTimeOffset now)
    {
        if ((Check.Text(command.Reason, "reason", 500) ?? Check.Defined(command.Source, "source")) is { } invalid) return invalid;
        return Change(state, command.BookingId, BookingStatus.Canceled, null, now,
            _ => new BookingCanceled(now, actor.Name, command.BookingId, command.Reason, command.Source));
    }

    public static Decision<WorkOrderEvent> Lose(WorkOrder state, LoseBooking command, Actor actor, DateTimeOffset now)
        => Change(state, command.BookingId, BookingStatus.Canceled, null, now, _ => new BookingLost(now, actor.Name, command.BookingId, command.Reason));

    /// <summary>Every change of status passes here: known booking, legal transition, plausible time.</summary>
    private static Decision<WorkOrderEvent> Change(
        WorkOrder state, BookingId id, BookingStatus to, DateTimeOffset? at, DateTimeOffset now, Func<DateTimeOffset, WorkOrderEvent> happened)
    {
        if (state.FindBooking(id) is not { } booking) return Refusal.NotFound("booking.not-found", $"The work order has no booking {id}.");
        if (booking.Status == to) return Decision<WorkOrderEvent>.Nothing;
        if (!booking.Status.MayBecome(to))
            return Refusal.Conflict("booking.transition", $"A booking that is {booking.Status} cannot become {to}.", "status", "booking-status");
        if (at > now + ClockTolerance) return Refusal.Invalid("input.future", "The time lies in the future; check the clock of the device.", "at");
        return happened(Plausible(at ?? now, booking, now));
    }

    /// <summary>Device times are kept, but never after now nor before the previous change: durations stay non-negative.</summary>
    private static DateTimeOffset Plausible(DateTimeOffset at, Booking booking, DateTimeOffset now)
    {
        var reported = booking.Timestamps.Where(static stamp => stamp.Status != BookingStatus.Scheduled).Select(static stamp => stamp.At);
        var notBefore = reported.Append(at).Max();
        return notBefore > now ? now : notBefore;
    }

    private static Refusal? ValidateStatus(ChangeBookingStatus command) => command.Status switch
    {
        BookingStatus.Completed or BookingStatus.PartiallyCompleted
            => Refusal.Invalid("booking.resolution-required", "A visit ends with a resolution: complete the booking instead.", "status"),
        BookingStatus.Canceled => Refusal.Invalid("booking.reason-required", "A cancellation needs a reason: cancel the booking instead.", "status"),
        _ => Check.Defined(command.Status, "status") ?? Check.Defined(command.Source, "source"),
    };

    private static Refusal? ValidateCompletion(CompleteBooking command)
        => Check.Defined(command.Resolution, "resolution")
        ?? Check.Defined(command.Source, "source")
        ?? Check.OptionalText(command.Notes, "notes", 4000);

    private static Refusal? ValidateProposal(ScheduleBooking command)
        => Check.Id(command.BookingId, "bookingId")
        ?? Check.Present(command.Proposal, "proposal")
        ?? Check.Id(command.Proposal.TechnicianId, "proposal.technicianId")
        ?? Check.Text(command.Proposal.TechnicianName, "proposal.technicianName")
        ?? Check.Range(command.Proposal.TravelSeconds, "proposal.travelSeconds", 0, int.MaxValue)
        ?? Check.Range(command.Proposal.TravelMetres, "proposal.travelMetres", 0, int.MaxValue)
        ?? Check.That(command.Proposal.Start <= command.Proposal.Arrival, "input.order", "The arrival must not be before the start.", "proposal.arrival")
        ?? Check.Ordered(command.Proposal.Arrival, command.Proposal.End, "proposal.end");

    private static Refusal? RefuseSchedule(WorkOrder state, Booking? existing, ScheduleBooking command)
    {
        var technician = command.Proposal.TechnicianId;
        if (existing is { Status: not BookingStatus.Scheduled })
            return Refusal.Conflict("booking.started", $"The booking is {existing.Status} and cannot be moved.");
        if (state.Bookings.Any(booking => booking.Id != command.BookingId && booking.TechnicianId == technician && booking.Status.IsOpen()))
            return Refusal.Conflict("booking.technician-already-booked", $"{command.Proposal.TechnicianName} is booked for {state.Number} already.");
        return state.Bookings.Length < MaxBookings
            ? null
            : Refusal.Conflict("work-order.too-many-bookings", $"{state.Number} has {MaxBookings} bookings; create a follow-up.");
    }

    private static bool IsPlannedAs(Booking booking, BookingProposal proposal)
        => booking.Status.IsOpen()
        && (booking.TechnicianId, booking.Start, booking.Arrival, booking.End) == (proposal.TechnicianId, proposal.Start, proposal.Arrival, proposal.End);
}
