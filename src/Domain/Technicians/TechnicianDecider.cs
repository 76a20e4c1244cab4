using System.Diagnostics;
using FieldService.Domain.Calendars;
using FieldService.Domain.Commands;
using FieldService.Domain.WorkOrders;

namespace FieldService.Domain.Technicians;

/// <summary>What a command does to a technician's profile and calendar, or why not.</summary>
public static class TechnicianDecider
{
    public static Decision<TechnicianEvent> Decide(Technician? state, TechnicianCommand command, Actor actor, DateTimeOffset now) => command switch
    {
        PutTechnician put => TechnicianRules.Validate(put) is { } refusal ? refusal : new ProfileReplaced(now, actor.Name, put),
        _ when state is null => Refusal.NotFound("technician.not-found", "There is no such technician."),
        AddTimeOff add => AddTimeOff(state, add, actor, now),
        CancelTimeOff cancel => state.TimeOff.Any(off => off.Id == cancel.TimeOffId)
            ? new TimeOffCanceled(now, actor.Name, cancel.TimeOffId)
            : Refusal.NotFound("time-off.not-found", $"There is no time off '{cancel.TimeOffId}'."),
        HoldInterval hold => Hold(state, hold, actor, now),
        ConfirmHold confirm => Confirm(state, confirm, actor, now),
        ReleaseBooking release => Check.Id(release.BookingId, "bookingId") is { } refusal ? refusal : Release(state, release.BookingId, actor, now),
        NoteBookingStatus news => Note(state, news, actor, now),
        _ => throw new UnreachableException($"No rule for {command.GetType().Name}."),
    };

    private static Decision<TechnicianEvent> AddTimeOff(Technician state, AddTimeOff command, Actor actor, DateTimeOffset now)
    {
        if (TechnicianRules.Validate(command) is { } invalid) return invalid;
        var off = command.TimeOff;
        if (state.TimeOff.Contains(off)) return Decision<TechnicianEvent>.Nothing;
        if (state.TimeOff.Length >= TechnicianRules.MaxTimeOff && state.TimeOff.All(other => other.Id != off.Id))
            return Refusal.Conflict("time-off.too-many", $"At most {TechnicianRules.MaxTimeOff} periods of time off are kept.");
        // Holds count too: one that is about to be confirmed must not end up inside time off.
        var booked = state.CalendarAt(now).FirstOrDefault(entry => entry.Status.IsOpen() && entry.Interval().Overlaps(new(off.Start, off.End)));
        return booked is null
            ? new TimeOffAdded(now, actor.Name, off)
            : Refusal.Conflict(
                "calendar.overlap", $"'{booked.Title}' is booked at {LocalTimeText.Of(booked.Start, state.TimeZone, now)}; move it first.",
                "timeOff.start", "time-off");
    }

    private static Decision<TechnicianEvent> Hold(Technician state, HoldInterval command, Actor actor, DateTimeOffset now)
    {
        if (TechnicianRules.Validate(command, "") is { } invalid) return invalid;
        if (Find(state, command.BookingId, now) is { Kind: CalendarEntryKind.Booking } booked)
        {
            return booked.Interval() == new Interval(command.Start, command.End)
                ? Decision<TechnicianEvent>.Nothing
                : Refusal.Conflict("calendar.already-booked", "The booking has its place already; release it before it is moved.", "start");
        }

        if (CalendarRules.Refuse(state, new(command.Start, command.End), command.BookingId, now) is { } refusal) return refusal;
        var entry = EntryOf(command) with { Kind = CalendarEntryKind.Hold, HoldExpiresAt = now.AddSeconds(command.HoldSeconds) };
        return new IntervalHeld(now, actor.Name, entry);
    }

    private static Decision<TechnicianEvent> Confirm(Technician state, ConfirmHold command, Actor actor, DateTimeOffset now)
    {
        if (command.Hold is not { } hold) return Check.Present(command.Hold, "hold")!;
        if (TechnicianRules.Validate(hold, "hold.") is { } invalid) return invalid;
        var entry = Find(state, hold.BookingId, now);
        if (entry is { Kind: CalendarEntryKind.Booking }) return Decision<TechnicianEvent>.Nothing;
        var wanted = new Interval(hold.Start, hold.End);
        return entry?.Interval() == wanted || RefuseRetaking(state, hold.BookingId, wanted, now) is not { } refusal
            ? new HoldConfirmed(now, actor.Name, EntryOf(hold))
            : Refusal.Conflict("calendar.hold-lost", $"The hold is gone and cannot be taken again. {refusal.Message}", "hold", refusal.Rule);
    }

    private static Refusal? RefuseRetaking(Technician state, BookingId id, Interval wanted, DateTimeOffset now)
        => state.Released.Any(released => released.BookingId == id)
            ? Refusal.Conflict("booking.released", "The booking was released.")
            : CalendarRules.Refuse(state, wanted, id, now);

    /// <summary>Releasing what is not there is remembered too: its confirmation may still be under way.</summary>
    private static Decision<TechnicianEvent> Release(Technician state, BookingId id, Actor actor, DateTimeOffset now)
        => Find(state, id, now) is null && state.Released.Any(released => released.BookingId == id)
            ? Decision<TechnicianEvent>.Nothing
            : new BookingReleased(now, actor.Name, id);

    private static Decision<TechnicianEvent> Note(Technician state, NoteBookingStatus news, Actor actor, DateTimeOffset now)
    {
        if (TechnicianRules.Validate(news) is { } invalid) return invalid;
        var entry = Find(state, news.BookingId, now);
        if (entry?.WorkOrderVersion >= news.WorkOrderVersion) return Decision<TechnicianEvent>.Nothing;
        // A visit that ended before its time began has no place in the calendar either; the work order knows when it was.
        if (news.Status == BookingStatus.Canceled || entry is not null && !news.Status.IsOpen() && news.At <= entry.Start)
            return Release(state, news.BookingId, actor, now);
        // Not here (any more), or only held: "scheduled" does not confirm a hold, but a visit that has begun is certainly booked.
        if (entry is null || entry.Kind == CalendarEntryKind.Hold && news.Status == BookingStatus.Scheduled) return Decision<TechnicianEvent>.Nothing;
        return new BookingProgressed(now, actor.Name, CalendarProgress.Next(entry, news, state.CalendarAt(now)));
    }

    private static CalendarEntry? Find(Technician state, BookingId id, DateTimeOffset now)
        => state.Calendar.FirstOrDefault(entry => entry.BookingId == id && !entry.IsExpiredAt(now));

    private static CalendarEntry EntryOf(HoldInterval hold) => new(
        CalendarEntryKind.Booking, hold.BookingId, hold.WorkOrderId, hold.Title, hold.Position, hold.Start, hold.Arrival, hold.End, BookingStatus.Scheduled);
}
