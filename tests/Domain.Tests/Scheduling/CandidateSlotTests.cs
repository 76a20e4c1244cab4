using FieldService.Domain.Technicians;
using FieldService.Domain.WorkOrders;
using static FieldService.Domain.Tests.Scheduling.SearchWorld;

namespace FieldService.Domain.Tests.Scheduling;

/// <summary>It is Monday 08:00; shifts are 08:00 to 17:00; home is 10 minutes from the site; work takes an hour.</summary>
public sealed class CandidateSlotTests
{
    [Fact]
    public void An_empty_day_starts_from_home_after_a_short_preparation()
    {
        Slot(Technician()).ShouldBe((Some.At(8, 2), Some.At(8, 12), Some.At(9, 12)));
        var proposal = Ask(Technician()).Proposal!;
        (proposal.TravelSeconds, proposal.TravelMetres).ShouldBe((600, 5000));
    }

    [Fact]
    public void An_idle_technician_starts_where_the_phone_is_while_that_is_fresh()
    {
        var technician = Technician() with { Location = new LocationFix(Some.Now.AddMinutes(-5), East(3)) };
        Slot(technician).ShouldBe((Some.At(8, 2), Some.At(8, 5), Some.At(9, 5)));
        Slot(technician, now: Some.Now.AddSeconds(1)).Arrival.ShouldBe(Some.At(8, 12).AddSeconds(1));
    }

    [Fact]
    public void After_a_visit_the_trip_begins_at_its_site()
        => Slot(Technician(calendar: Entry("a", Some.At(8), 60, site: 4))).ShouldBe((Some.At(9), Some.At(9, 4), Some.At(10, 4)));

    [Fact]
    public void After_a_long_pause_it_begins_at_home()
        => Slot(Technician(calendar: Entry("a", Some.At(8), 60, site: 4)) with { TimeOff = [new TimeOff("t", Some.At(9), Some.At(15, 1), "")] })
            .ShouldBe((Some.At(15, 1), Some.At(15, 11), Some.At(16, 11)));

    [Fact]
    public void A_visit_that_runs_over_is_not_left_this_minute()
    {
        var technician = Technician(calendar: Entry("a", Some.At(8), 60, site: 4, status: BookingStatus.InProgress)) with { Location = new LocationFix(Some.At(9, 30), East(4)) };
        Slot(technician, now: Some.At(9, 30)).Start.ShouldBe(Some.At(9, 40));
    }

    [Fact]
    public void The_gap_holds_travel_work_and_the_way_to_the_next_visit()
    {
        // From 08:02: travel 10, work 60, 6 to the next site: 09:18. The next one plans to arrive at 09:18.
        Slot(Technician(calendar: Entry("next", Some.At(9, 12), 60, site: 6, travel: 6))).Start.ShouldBe(Some.At(8, 2));
        // One minute less, and only after the next visit is there room: from its site, 6 minutes away.
        Slot(Technician(calendar: Entry("next", Some.At(9, 12), 60, site: 6, travel: 5))).ShouldBe((Some.At(10, 12), Some.At(10, 18), Some.At(11, 18)));
        // Travel of the next visit may begin when this one ends, not before.
        Slot(Technician(calendar: Entry("next", Some.At(9, 11), 60, site: 0, travel: 20))).Start.ShouldBe(Some.At(10, 11));
    }

    [Fact]
    public void What_does_not_fit_today_begins_tomorrow_from_home()
        => Slot(Technician(calendar: Entry("a", Some.At(8), 480, site: 4))).ShouldBe((Some.At(8, day: 1), Some.At(8, 10, day: 1), Some.At(9, 10, day: 1)));

    [Fact]
    public void Work_ends_within_the_shift_but_the_way_home_need_not()
    {
        Slot(Technician(calendar: Entry("a", Some.At(8), 470, site: 10))).End.ShouldBe(Some.At(17));
        Slot(Technician(calendar: Entry("a", Some.At(8), 471, site: 10))).Start.ShouldBe(Some.At(8, day: 1));
    }

    [Fact]
    public void Time_off_is_no_working_time()
        => Slot(Technician() with { TimeOff = [new TimeOff("t", Some.At(8, 30), Some.At(12), "")] }).Start.ShouldBe(Some.At(12));

    [Fact]
    public void A_promised_window_bounds_the_arrival_and_the_departure_waits_for_it()
    {
        var query = Query();
        var promised = query with { Requirement = query.Requirement with { PromisedFrom = Some.At(11), PromisedTo = Some.At(11, 30) } };
        Slot(Technician(), promised).ShouldBe((Some.At(10, 50), Some.At(11), Some.At(12)));
        Slot(Technician(calendar: Entry("a", Some.At(8), 200, site: 10)), promised).Arrival.ShouldBe(Some.At(11, 30));
        Ask(Technician(calendar: Entry("a", Some.At(8), 201, site: 10)), promised).Rejection!.Rule.ShouldBe("gap");
    }

    [Fact]
    public void A_date_window_bounds_the_whole_job()
    {
        var query = Query();
        var window = query with { Requirement = query.Requirement with { WindowStart = Some.At(9), WindowEnd = Some.At(10, 10) } };
        Slot(Technician(), window).ShouldBe((Some.At(8, 50), Some.At(9), Some.At(10)));
        Slot(Technician(calendar: Entry("a", Some.At(8), 60, site: 10)), window).End.ShouldBe(Some.At(10, 10));
        Ask(Technician(calendar: Entry("a", Some.At(8), 61, site: 10)), window).Rejection.ShouldNotBeNull();
    }

    [Fact]
    public void Expired_holds_and_the_booking_to_be_moved_are_not_in_the_way()
    {
        var hold = Entry("h", Some.At(8), 540) with { Kind = CalendarEntryKind.Hold, HoldExpiresAt = Some.Now };
        Slot(Technician(calendar: hold)).Start.ShouldBe(Some.At(8, 2));
        Slot(Technician(calendar: hold with { HoldExpiresAt = Some.Now.AddSeconds(1) })).Start.ShouldBe(Some.At(8, day: 1));
        Slot(Technician(calendar: Entry("mine", Some.At(8), 540)), Query() with { Replacing = new BookingId("mine") }).Start.ShouldBe(Some.At(8, 2));
    }

    [Fact]
    public void Entries_that_reach_across_shift_ends_are_respected_on_both_sides()
    {
        var overnight = Entry("x", Some.At(16), 17 * 60, site: 10);
        Slot(Technician(calendar: [Entry("a", Some.At(8), 480, site: 10), overnight])).Start.ShouldBe(Some.At(9, day: 1));
    }
}
