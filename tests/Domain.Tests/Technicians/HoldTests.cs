using FieldService.Domain.Technicians;
using FieldService.Domain.WorkOrders;

namespace FieldService.Domain.Tests.Technicians;

public sealed class HoldTests
{
    [Fact]
    public void A_hold_keeps_its_interval_until_it_expires()
    {
        var history = TechnicianHistory.Hired().Do(Some.Hold("a", Some.At(9)));
        history.Refuses(Some.Hold("b", Some.At(9, 59)), "calendar.overlap", "start");
        history.Do(Some.Hold("b", Some.At(10)));

        history.Until(Some.Now.AddSeconds(60)).Technician.CalendarAt(history.Now).ShouldBeEmpty();
        history.Do(Some.Hold("c", Some.At(9, 30))).Technician.Calendar.ShouldHaveSingleItem().BookingId.Value.ShouldBe("c");
    }

    [Fact]
    public void The_refusal_names_what_is_in_the_way_in_local_time()
        => TechnicianHistory.Hired().Books("a", Some.At(9)).Try(Some.Hold("b", Some.At(9, 30))).Refusal!.Message.ShouldBe("Maria Keller has 'Job a' 09:00 to 10:00.");

    [Fact]
    public void Repeating_a_hold_renews_it_or_moves_it()
    {
        var history = TechnicianHistory.Hired().Do(Some.Hold("a", Some.At(9)));
        history.Until(Some.Now.AddSeconds(50)).Do(Some.Hold("a", Some.At(9))).Entry("a").HoldExpiresAt.ShouldBe(Some.Now.AddSeconds(110));
        history.Do(Some.Hold("a", Some.At(9, 30))).Technician.Calendar.ShouldHaveSingleItem().Start.ShouldBe(Some.At(9, 30));
    }

    [Fact]
    public void Only_working_time_can_be_held()
    {
        var history = TechnicianHistory.Hired();
        history.Refuses(Some.Hold("a", Some.At(7, 59)), "calendar.outside-shift");
        history.Refuses(Some.Hold("a", Some.At(16, 1)), "calendar.outside-shift");
        history.Do(Some.Hold("a", Some.At(16)));
        history.Do(new AddTimeOff(new TimeOff("t", Some.At(12), Some.At(13), "Doctor"))).Refuses(Some.Hold("b", Some.At(12, 30)), "calendar.time-off");
        history.Until(Some.At(10)).Refuses(Some.Hold("b", Some.At(9)), "calendar.in-the-past", "end");
        history.Do(Some.Hold("b", Some.At(9, 30)));
        history.Do(Some.Profile with { Active = false }).Refuses(Some.Hold("c", Some.At(11)), "technician.inactive");
    }

    [Fact]
    public void A_hold_that_makes_no_sense_is_refused_with_its_field()
    {
        var history = TechnicianHistory.Hired();
        history.Refuses(Some.Hold("a", Some.At(9)) with { Arrival = Some.At(8) }, "input.order", "arrival");
        history.Refuses(Some.Hold("a", Some.At(9)) with { End = Some.At(9) }, "input.order", "end");
        history.Refuses(Some.Hold("a", Some.At(9), minutes: 3000), "input.out-of-range", "end");
        history.Refuses(Some.Hold("a", Some.At(9), holdSeconds: 0), "input.out-of-range", "holdSeconds");
        history.Refuses(Some.Hold("a", Some.At(9)) with { Title = "" }, "input.missing", "title");
        history.Refuses(new ConfirmHold(Some.Hold("a", Some.At(9)) with { WorkOrderId = default }), "input.id", "hold.workOrderId");
        history.Refuses(new ConfirmHold(null!), "input.missing", "hold");
    }

    [Fact]
    public void Confirming_makes_it_a_booking_for_good()
    {
        var history = TechnicianHistory.Hired().Do(Some.Hold("a", Some.At(9))).Do(new ConfirmHold(Some.Hold("a", Some.At(9))));
        var entry = history.Until(Some.At(12)).Entry("a");
        (entry.Kind, entry.HoldExpiresAt, entry.Status).ShouldBe((CalendarEntryKind.Booking, null, BookingStatus.Scheduled));
        history.Ignores(new ConfirmHold(Some.Hold("a", Some.At(9))));
        history.Ignores(Some.Hold("a", Some.At(9)));
        history.Refuses(Some.Hold("a", Some.At(13)), "calendar.already-booked");
    }

    [Fact]
    public void A_hold_that_expired_is_taken_again_when_the_time_is_still_free()
    {
        var history = TechnicianHistory.Hired().Do(Some.Hold("a", Some.At(9))).Until(Some.Now.AddMinutes(5));
        history.Do(new ConfirmHold(Some.Hold("a", Some.At(9)))).Entry("a").Kind.ShouldBe(CalendarEntryKind.Booking);
    }

    [Fact]
    public void A_hold_that_expired_is_lost_when_the_time_is_taken()
    {
        var history = TechnicianHistory.Hired().Do(Some.Hold("a", Some.At(9))).Until(Some.Now.AddMinutes(5)).Do(Some.Hold("b", Some.At(9, 30)));
        history.Refuses(new ConfirmHold(Some.Hold("a", Some.At(9))), "calendar.hold-lost");
        history.Until(Some.At(11)).Refuses(new ConfirmHold(Some.Hold("a", Some.At(9))), "calendar.hold-lost");
    }

    [Fact]
    public void A_live_hold_is_confirmed_even_when_the_profile_has_changed_meanwhile()
        => TechnicianHistory.Hired().Do(Some.Hold("a", Some.At(9))).Do(Some.Profile with { Shifts = [], Active = false })
            .Do(new ConfirmHold(Some.Hold("a", Some.At(9)))).Entry("a").Kind.ShouldBe(CalendarEntryKind.Booking);

    [Fact]
    public void Releasing_frees_the_time_and_may_be_repeated()
    {
        var history = TechnicianHistory.Hired().Books("a", Some.At(9)).Do(new ReleaseBooking(new BookingId("a"))).Ignores(new ReleaseBooking(new BookingId("a")));
        history.Technician.Calendar.ShouldBeEmpty();
        history.Do(Some.Hold("b", Some.At(9)));
    }

    [Fact]
    public void A_confirmation_that_arrives_after_the_release_does_not_bring_the_booking_back()
    {
        var history = TechnicianHistory.Hired().Do(new ReleaseBooking(new BookingId("a"))).Refuses(new ConfirmHold(Some.Hold("a", Some.At(9))), "calendar.hold-lost");
        // A new hold is asked for on purpose: the booking was given back to this technician.
        history.Do(Some.Hold("a", Some.At(9))).Do(new ConfirmHold(Some.Hold("a", Some.At(9))));
    }
}
