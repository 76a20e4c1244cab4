using System.Collections.Immutable;
using System.Diagnostics;
using FieldService.Domain.WorkOrders;

namespace FieldService.Domain.Technicians;

/// <summary>The only place where a technician changes.</summary>
public static class TechnicianEvolver
{
    private static readonly TimeSpan KeepCalendar = TimeSpan.FromDays(7);

    // Calendars are shown for up to 31 days back.
    private static readonly TimeSpan KeepTimeOff = TimeSpan.FromDays(31);

    public static Technician Apply(Technician? state, TechnicianEvent e) => Prune(Change(state, e), e.At);

    private static Technician Change(Technician? state, TechnicianEvent e) => (state, e) switch
    {
        (_, ProfileReplaced replaced) => Replace(state, replaced.Profile),
        (null, _) => throw new InvalidOperationException($"{e.GetType().Name} before the technician was created."),
        (_, TimeOffAdded added) => Put(state, added.TimeOff),
        (_, TimeOffCanceled canceled) => state with { TimeOff = state.TimeOff.RemoveAll(off => off.Id == canceled.TimeOffId) },
        // Asked for on purpose: the same technician may get a booking back.
        (_, IntervalHeld held) => Put(state, held.Entry) with { Released = Without(state.Released, held.Entry.BookingId) },
        (_, HoldConfirmed confirmed) => Put(state, confirmed.Entry),
        (_, BookingProgressed progressed) => Put(state, progressed.Entry),
        (_, BookingReleased released) => state with
        {
            Calendar = state.Calendar.RemoveAll(entry => entry.BookingId == released.BookingId),
            Released = Without(state.Released, released.BookingId).Add(new(released.BookingId, e.At)),
        },
        _ => throw new UnreachableException($"No rule for {e.GetType().Name}."),
    };

    private static Technician Replace(Technician? state, PutTechnician profile) => new(
        profile.Name, profile.Phone, profile.TimeZone, profile.Home, profile.HomeTerritoryId,
        profile.Territories, profile.Skills, profile.Shifts, profile.Active,
        state?.TimeOff ?? [], state?.Calendar ?? [], state?.Released ?? []);

    private static Technician Put(Technician state, CalendarEntry entry) => state with
    {
        Calendar = [.. state.Calendar.Where(other => other.BookingId != entry.BookingId).Append(entry).OrderBy(static other => other.Start)],
    };

    private static Technician Put(Technician state, TimeOff off) => state with
    {
        TimeOff = [.. state.TimeOff.Where(other => other.Id != off.Id).Append(off).OrderBy(static other => other.Start)],
    };

    private static Technician Prune(Technician state, DateTimeOffset now) => state with
    {
        Calendar = state.Calendar.RemoveAll(entry => entry.IsExpiredAt(now) || entry.End < now - KeepCalendar && !entry.Status.IsUnderWay()),
        TimeOff = state.TimeOff.RemoveAll(off => off.End < now - KeepTimeOff),
        Released = state.Released.RemoveAll(released => released.At < now - KeepCalendar),
    };

    private static ImmutableArray<ReleasedBooking> Without(ImmutableArray<ReleasedBooking> released, BookingId id)
        => released.RemoveAll(other => other.BookingId == id);
}
