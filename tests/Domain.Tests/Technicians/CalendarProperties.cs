using FieldService.Domain.Calendars;
using FieldService.Domain.Technicians;
using FieldService.Domain.WorkOrders;

namespace FieldService.Domain.Tests.Technicians;

public sealed class CalendarProperties
{
    [Fact]
    public void No_sequence_of_commands_makes_entries_overlap()
    {
        for (var seed = 0; seed < 400; seed++)
        {
            var random = new Random(seed);
            var history = TechnicianHistory.Hired();
            for (var step = 0; step < 80; step++)
            {
                history.Until(history.Now.AddSeconds(random.Next(400)));
                var (before, command) = (history.Technician, Command(random, history.Now, step));
                var decision = history.Try(command);
                Holds(history, $"seed {seed}, step {step}");
                if (command is ConfirmHold { Hold: var hold })
                    ConfirmedExactlyWhenItCould(before, hold, history.Now, decision.Refusal is null, $"seed {seed}, step {step}");
            }
        }
    }

    private static TechnicianCommand Command(Random random, DateTimeOffset now, int step)
    {
        var id = $"b-{random.Next(8)}";
        var start = now.AddMinutes(15 * random.Next(-2, 24));
        var hold = Some.Hold(id, start, 15 * random.Next(1, 9), random.Next(1, 600));
        return random.Next(12) switch
        {
            < 4 => hold,
            < 7 => new ConfirmHold(hold),
            7 => new ReleaseBooking(new BookingId(id)),
            8 => new AddTimeOff(new TimeOff($"t-{random.Next(3)}", start, start.AddMinutes(30), "")),
            _ => new NoteBookingStatus(new BookingId(id), (BookingStatus)random.Next(7), now.AddMinutes(random.Next(-90, 5)), random.Next(step + 1) + 1),
        };
    }

    private static void Holds(TechnicianHistory history, string message)
    {
        var entries = history.Technician.CalendarAt(history.Now);
        Intervals.Merge(entries.Select(e => e.Interval())).Sum(i => i.Duration.Ticks).ShouldBe(entries.Sum(e => e.Interval().Duration.Ticks), message);
        entries.All(e => e.Start < e.End && e.Start <= e.Arrival && e.Arrival <= e.End).ShouldBeTrue(message);
        entries.DistinctBy(e => e.BookingId).Count().ShouldBe(entries.Length, message);
        entries.Zip(entries.Skip(1)).All(pair => pair.First.End <= pair.Second.Start).ShouldBeTrue(message);
        entries.Any(e => history.Technician.Released.Any(r => r.BookingId == e.BookingId)).ShouldBeFalse(message);
    }

    /// <summary>A second opinion: a live hold or booking is confirmed; anything else only when the time is free and was not released.</summary>
    private static void ConfirmedExactlyWhenItCould(Technician before, HoldInterval hold, DateTimeOffset now, bool confirmed, string message)
    {
        var wanted = new Interval(hold.Start, hold.End);
        var live = before.CalendarAt(now);
        var own = live.FirstOrDefault(e => e.BookingId == hold.BookingId);
        var free = hold.End > now
            && before.Released.All(r => r.BookingId != hold.BookingId)
            && WorkingHours.Cover(before.Shifts, before.TimeZone, wanted)
            && live.All(e => e.BookingId == hold.BookingId || e.End <= hold.Start || hold.End <= e.Start)
            && before.TimeOff.All(off => off.End <= hold.Start || hold.End <= off.Start);
        confirmed.ShouldBe(own is { Kind: CalendarEntryKind.Booking } || own?.Interval() == wanted || free, message);
    }
}
