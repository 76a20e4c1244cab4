using FieldService.Domain.Technicians;
using FieldService.Domain.WorkOrders;
using static FieldService.Domain.WorkOrders.BookingStatus;

namespace FieldService.Domain.Tests.Technicians;

/// <summary>"a" 09:00 (arrival 09:15) to 10:00; neighbours where a test needs them.</summary>
public sealed class BookingNewsTests
{
    private readonly TechnicianHistory _history = TechnicianHistory.Hired().Books("a", Some.At(9));

    [Fact]
    public void Leaving_early_moves_the_start_and_keeps_the_end()
        => After(Traveling, Some.At(8, 40)).ShouldBe((Some.At(8, 40), Some.At(8, 55), Some.At(10)));

    [Fact]
    public void Leaving_early_into_the_previous_visit_keeps_the_planned_start()
    {
        _history.Books("previous", Some.At(8), 50);
        After(Traveling, Some.At(8, 40)).ShouldBe((Some.At(9), Some.At(9), Some.At(10)));
    }

    [Fact]
    public void Leaving_late_takes_longer_where_there_is_room()
        => After(Traveling, Some.At(9, 30)).ShouldBe((Some.At(9, 30), Some.At(9, 45), Some.At(10, 30)));

    [Fact]
    public void Leaving_late_is_cut_at_the_next_visit()
    {
        _history.Books("next", Some.At(10, 10));
        After(Traveling, Some.At(9, 30)).ShouldBe((Some.At(9, 30), Some.At(9, 45), Some.At(10, 10)));
    }

    [Fact]
    public void Leaving_after_the_next_visit_should_have_begun_keeps_the_plan()
    {
        _history.Books("next", Some.At(10));
        After(Traveling, Some.At(10, 30)).ShouldBe((Some.At(9), Some.At(9, 15), Some.At(10)));
        _history.Entry("a").Status.ShouldBe(Traveling);
    }

    [Fact]
    public void Arriving_sets_the_arrival_and_the_work_follows_from_there()
    {
        After(InProgress, Some.At(9, 25)).ShouldBe((Some.At(9), Some.At(9, 25), Some.At(10, 10)));
        After(OnBreak, Some.At(9, 40), 2).ShouldBe((Some.At(9), Some.At(9, 25), Some.At(10, 10)));
        After(InProgress, Some.At(9, 50), 3).ShouldBe((Some.At(9), Some.At(9, 25), Some.At(10, 10)));
    }

    [Fact]
    public void Ending_early_frees_the_rest()
    {
        After(InProgress, Some.At(9, 15));
        After(Completed, Some.At(9, 40), 2).ShouldBe((Some.At(9), Some.At(9, 15), Some.At(9, 40)));
        _history.Do(Some.Hold("b", Some.At(9, 40)));
    }

    [Fact]
    public void Ending_late_takes_what_is_free()
    {
        After(Completed, Some.At(10, 20)).End.ShouldBe(Some.At(10, 20));
        _history.Books("c", Some.At(11)).Books("next", Some.At(12, 10)).Hears("c", PartiallyCompleted, Some.At(12, 30), 1);
        _history.Entry("c").End.ShouldBe(Some.At(12, 10));
    }

    [Fact]
    public void Ending_before_its_time_began_leaves_nothing()
    {
        _history.Hears("a", Completed, Some.At(8, 30), 1).Technician.Calendar.ShouldBeEmpty();
        _history.Do(Some.Hold("b", Some.At(8, 30)));
    }

    [Fact]
    public void A_canceled_visit_is_gone()
    {
        _history.Hears("a", Canceled, Some.At(8, 30), 1).Technician.Calendar.ShouldBeEmpty();
        _history.Refuses(new ConfirmHold(Some.Hold("a", Some.At(9))), "calendar.hold-lost");
    }

    [Fact]
    public void Old_and_repeated_news_is_dropped()
    {
        After(InProgress, Some.At(9, 15), 5);
        _history.Ignores(new NoteBookingStatus(new BookingId("a"), Traveling, Some.At(9), 4));
        _history.Ignores(new NoteBookingStatus(new BookingId("a"), Canceled, Some.At(9), 5));
        _history.Ignores(new NoteBookingStatus(new BookingId("unknown"), Completed, Some.At(9), 1));
    }

    [Fact]
    public void Scheduled_does_not_confirm_a_hold_but_a_visit_that_began_is_certainly_booked()
    {
        _history.Do(Some.Hold("h", Some.At(13))).Ignores(new NoteBookingStatus(new BookingId("h"), Scheduled, Some.Now, 1));
        _history.Hears("h", Traveling, Some.At(12, 50), 2).Until(Some.At(14)).Entry("h").Kind.ShouldBe(CalendarEntryKind.Booking);
    }

    private (DateTimeOffset Start, DateTimeOffset Arrival, DateTimeOffset End) After(BookingStatus status, DateTimeOffset at, long version = 1)
    {
        var entry = _history.Hears("a", status, at, version).Entry("a");
        return (entry.Start, entry.Arrival, entry.End);
    }
}
