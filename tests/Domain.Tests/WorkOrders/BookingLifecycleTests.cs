using FieldService.Domain.WorkOrders;
using static FieldService.Domain.WorkOrders.BookingStatus;

namespace FieldService.Domain.Tests.WorkOrders;

public sealed class BookingLifecycleTests
{
    [Fact]
    public void A_normal_visit_writes_every_time_and_completes_the_work_order()
    {
        var history = WorkOrderHistory.Booked();
        history.Wait(60).Becomes(Traveling).Wait(25).Becomes(InProgress).Wait(30).Becomes(OnBreak).Wait(10).Becomes(InProgress).Wait(35).Completes();

        var booking = history.Booking(Some.B1);
        booking.ActualStart.ShouldBe(Some.At(9, 0));
        booking.ActualArrival.ShouldBe(Some.At(9, 25));
        booking.ActualEnd.ShouldBe(Some.At(10, 40));
        booking.Timestamps.Select(t => (t.Status, t.WorkOrderStatus)).ShouldBe(
        [
            (Scheduled, WorkOrderStatus.Scheduled), (Traveling, WorkOrderStatus.InProgress), (InProgress, WorkOrderStatus.InProgress),
            (OnBreak, WorkOrderStatus.InProgress), (InProgress, WorkOrderStatus.InProgress), (Completed, WorkOrderStatus.Completed),
        ]);
        var order = history.WorkOrder;
        order.Status.ShouldBe(WorkOrderStatus.Completed);
        order.FirstArrivedAt.ShouldBe(Some.At(9, 25));
        order.CompletedAt.ShouldBe(Some.At(10, 40));
        order.Resolution.ShouldBe(Resolution.Repaired);
        order.Timeline.Select(t => t.Kind).ShouldBe(
            ["created", "booked", "booking.traveling", "booking.in-progress", "booking.on-break", "booking.in-progress", "booking.completed", "completed"]);
        order.Timeline.Select(t => t.Text).ShouldContain("maria is back at work");
    }

    [Fact]
    public void Whoever_is_there_already_starts_work_without_traveling()
    {
        var booking = WorkOrderHistory.Booked().Wait(5).Becomes(InProgress).Booking(Some.B1);
        booking.ActualStart.ShouldBe(Some.At(8, 5));
        booking.ActualArrival.ShouldBe(Some.At(8, 5));
    }

    [Fact]
    public void Repeating_a_status_is_no_event()
        => WorkOrderHistory.Booked().Becomes(Traveling).Ignores(new ChangeBookingStatus(Some.B1, Traveling, TimestampSource.Mobile));

    [Fact]
    public void Illegal_changes_say_what_was_wrong()
    {
        var history = WorkOrderHistory.Booked();
        history.Refuses(new ChangeBookingStatus(Some.B1, OnBreak, TimestampSource.Mobile), "booking.transition", "status");
        history.Refuses(new CompleteBooking(Some.B1, Resolution.Repaired, TimestampSource.Mobile), "booking.transition");
        history.Becomes(InProgress).Refuses(new ChangeBookingStatus(Some.B1, Traveling, TimestampSource.Mobile), "booking.transition");
        history.Completes().Refuses(new CancelBooking(Some.B1, "too late", TimestampSource.Desktop), "booking.transition");
        history.Try(new CancelBooking(Some.B1, "x", TimestampSource.Desktop)).Refusal!.Message.ShouldBe("A booking that is Completed cannot become Canceled.");
        history.Refuses(new CancelBooking(Some.B2, "x", TimestampSource.Desktop), "booking.not-found");
    }

    [Fact]
    public void Completing_needs_a_resolution_and_canceling_a_reason()
    {
        var history = WorkOrderHistory.Booked().Becomes(InProgress);
        history.Refuses(new ChangeBookingStatus(Some.B1, Completed, TimestampSource.Mobile), "booking.resolution-required", "status");
        history.Refuses(new ChangeBookingStatus(Some.B1, Canceled, TimestampSource.Mobile), "booking.reason-required", "status");
        history.Refuses(new CompleteBooking(Some.B1, (Resolution)99, TimestampSource.Mobile), "input.unknown", "resolution");
        history.Refuses(new CancelBooking(Some.B1, "", TimestampSource.Mobile), "input.missing", "reason");
    }

    [Fact]
    public void Times_from_offline_work_are_kept_but_never_run_backwards_or_ahead()
    {
        var history = WorkOrderHistory.Booked().Wait(180);
        history.Becomes(Traveling, at: Some.At(9)).Becomes(InProgress, at: Some.At(8, 50)).Booking(Some.B1).ActualArrival.ShouldBe(Some.At(9));
        history.Becomes(OnBreak, at: Some.At(11, 3)).Booking(Some.B1).Timestamps[^1].At.ShouldBe(Some.At(11));
        history.Refuses(new ChangeBookingStatus(Some.B1, InProgress, TimestampSource.Mobile, Some.At(11, 6)), "input.future", "at");
    }

    [Fact]
    public void A_partly_completed_visit_sends_the_work_back_to_planning()
    {
        var history = WorkOrderHistory.Booked().Becomes(InProgress).Completes(Resolution.NotRepaired, completesWorkOrder: false);
        history.WorkOrder.Status.ShouldBe(WorkOrderStatus.Unscheduled);
        history.WorkOrder.Resolution.ShouldBeNull();
        history.Booking(Some.B1).Resolution.ShouldBe(Resolution.NotRepaired);

        history.Do(new ScheduleBooking(Some.B2, Some.Proposal(start: Some.At(14)))).WorkOrder.Status.ShouldBe(WorkOrderStatus.Scheduled);
        history.Becomes(InProgress, Some.B2).Wait(1).Completes(id: Some.B2).WorkOrder.Status.ShouldBe(WorkOrderStatus.Completed);
        history.WorkOrder.Resolution.ShouldBe(Resolution.Repaired);
    }

    [Fact]
    public void When_the_last_open_visit_is_canceled_the_completed_one_completes_the_work_order()
    {
        var history = WorkOrderHistory.Booked().Do(new ScheduleBooking(Some.B2, Some.Proposal("jon"))).Becomes(InProgress).Wait(30).Completes();
        history.WorkOrder.Status.ShouldBe(WorkOrderStatus.InProgress);
        history.WorkOrder.CompletedAt.ShouldBeNull();

        history.Wait(60).Do(new CancelBooking(Some.B2, "not needed", TimestampSource.Desktop));
        history.WorkOrder.Status.ShouldBe(WorkOrderStatus.Completed);
        history.WorkOrder.CompletedAt.ShouldBe(Some.At(8, 30));
        history.WorkOrder.Timeline[^1].Kind.ShouldBe("completed");
    }

    [Fact]
    public void A_technician_has_one_open_visit_per_work_order()
    {
        var history = WorkOrderHistory.Booked().Refuses(new ScheduleBooking(Some.B2, Some.Proposal()), "booking.technician-already-booked");
        history.Do(new CancelBooking(Some.B1, "moved", TimestampSource.Desktop)).Do(new ScheduleBooking(Some.B2, Some.Proposal()));
        history.Refuses(new ScheduleBooking(Some.B1, Some.Proposal("jon")), "booking.started");
    }

    [Fact]
    public void A_scheduled_booking_moves_under_its_own_id()
    {
        var history = WorkOrderHistory.Booked().Ignores(new ScheduleBooking(Some.B1, Some.Proposal()));
        history.Do(new ScheduleBooking(Some.B1, Some.Proposal("jon", Some.At(13))));

        var booking = history.WorkOrder.Bookings.ShouldHaveSingleItem();
        (booking.TechnicianName, booking.Start).ShouldBe(("jon", Some.At(13)));
        history.WorkOrder.Timeline[^1].Kind.ShouldBe("rebooked");
        history.Becomes(Traveling).Refuses(new ScheduleBooking(Some.B1, Some.Proposal()), "booking.started");
    }

    [Fact]
    public void A_lost_booking_ends_and_the_work_is_planned_again()
    {
        var history = WorkOrderHistory.Booked().Do(new LoseBooking(Some.B1, "hold expired"));
        history.Booking(Some.B1).Status.ShouldBe(Canceled);
        history.WorkOrder.Status.ShouldBe(WorkOrderStatus.Unscheduled);
        history.WorkOrder.Timeline[^1].Kind.ShouldBe("booking.lost");
        history.Ignores(new LoseBooking(Some.B1, "hold expired"));
    }

    [Fact]
    public void A_proposal_that_makes_no_sense_is_refused_with_its_field()
    {
        var history = WorkOrderHistory.Created();
        history.Refuses(new ScheduleBooking(Some.B1, null!), "input.missing", "proposal");
        history.Refuses(new ScheduleBooking(Some.B1, Some.Proposal() with { Arrival = Some.At(8) }), "input.order", "proposal.arrival");
        history.Refuses(new ScheduleBooking(Some.B1, Some.Proposal() with { End = Some.At(9) }), "input.order", "proposal.end");
        history.Refuses(new ScheduleBooking(default, Some.Proposal()), "input.id", "bookingId");
    }
}
