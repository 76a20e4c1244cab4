using System.Text.Json;
using FieldService.Domain.Json;
using FieldService.Domain.Technicians;
using FieldService.Domain.WorkOrders;

namespace FieldService.Domain.Tests.WorkOrders;

public sealed class WorkOrderTests
{
    private static readonly TechnicianRejection Rejection = new(new TechnicianId("jon"), "Jon", "skill", "has electrical 3, needs 5");

    [Fact]
    public void Canceling_the_work_order_cancels_its_open_bookings_and_closes_it()
    {
        var history = WorkOrderHistory.Booked().Do(new ScheduleBooking(Some.B2, Some.Proposal("jon"))).Becomes(BookingStatus.InProgress, Some.B2);
        history.Wait(10).Do(new CancelWorkOrder("customer gave up"));

        history.WorkOrder.Status.ShouldBe(WorkOrderStatus.Canceled);
        history.WorkOrder.Bookings.ShouldAllBe(b => b.Status == BookingStatus.Canceled);
        history.Booking(Some.B2).ActualEnd.ShouldBe(Some.At(8, 10));
        history.Ignores(new CancelWorkOrder("again"));
        history.Refuses(new ScheduleBooking(new BookingId("b-3"), Some.Proposal()), "work-order.closed");
        history.Do(new AddNote("they called again"));
    }

    [Fact]
    public void A_completed_work_order_cannot_be_canceled()
        => WorkOrderHistory.Booked().Becomes(BookingStatus.InProgress).Completes().Refuses(new CancelWorkOrder("x"), "work-order.closed");

    [Fact]
    public void Rejections_say_why_nobody_is_booked_until_somebody_is()
    {
        var history = WorkOrderHistory.Created().Do(new RecordUnscheduled([Rejection]));
        history.WorkOrder.Rejections.ShouldHaveSingleItem().ShouldBe(Rejection);
        history.Ignores(new RecordUnscheduled([Rejection]));

        history.Do(new ScheduleBooking(Some.B1, Some.Proposal())).WorkOrder.Rejections.ShouldBeEmpty();
        history.Ignores(new RecordUnscheduled([Rejection]));
    }

    [Fact]
    public void A_territory_without_technicians_is_recorded_once()
        => WorkOrderHistory.Created().Do(new RecordUnscheduled([])).Ignores(new RecordUnscheduled([]));

    [Fact]
    public void Tasks_are_ticked_off_while_the_work_order_is_open()
    {
        var history = WorkOrderHistory.Created(Some.Creation with { Incidents = [Some.Incident() with { Tasks = [new("look", "Look", 60)] }] });
        history.Do(new SetTaskDone("look", true)).WorkOrder.Tasks[0].Done.ShouldBeTrue();
        history.Ignores(new SetTaskDone("look", true));
        history.Refuses(new SetTaskDone("smell", true), "task.not-found");
        history.Do(new CancelWorkOrder("x")).Refuses(new SetTaskDone("look", false), "work-order.closed");
    }

    [Fact]
    public void The_timeline_keeps_its_newest_entries()
    {
        var history = WorkOrderHistory.Created();
        for (var i = 0; i < 600; i++) history.Do(new AddNote($"note {i}"));
        history.WorkOrder.Timeline.Length.ShouldBe(500);
        history.WorkOrder.Timeline[^1].Text.ShouldBe("note 599");
    }

    [Fact]
    public void Events_and_state_survive_their_JSON()
    {
        var history = WorkOrderHistory.Booked().Becomes(BookingStatus.InProgress).Wait(5);
        var decision = history.Try(new CompleteBooking(Some.B1, Resolution.Repaired, TimestampSource.Mobile, "new seal"));
        var text = JsonSerializer.Serialize(decision.Events[0], DomainJson.Options);
        text.ShouldContain("\"$event\":\"bookingCompleted\"");
        JsonSerializer.Deserialize<WorkOrderEvent>(text, DomainJson.Options).ShouldBe(decision.Events[0]);

        var state = JsonSerializer.Serialize(history.WorkOrder, DomainJson.Options);
        JsonSerializer.Serialize(JsonSerializer.Deserialize<WorkOrder>(state, DomainJson.Options), DomainJson.Options).ShouldBe(state);
        state.ShouldNotContain("isValid");
    }
}
