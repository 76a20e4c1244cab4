using FieldService.Domain.Commands;
using FieldService.Domain.WorkOrders;

namespace FieldService.Domain.Tests.WorkOrders;

/// <summary>Drives one work order through commands, as its grain does.</summary>
internal sealed class WorkOrderHistory
{
    public WorkOrder? State { get; private set; }

    public DateTimeOffset Now { get; set; } = Some.Now;

    public WorkOrder WorkOrder => State.ShouldNotBeNull();

    public Booking Booking(BookingId id) => WorkOrder.FindBooking(id).ShouldNotBeNull();

    public static WorkOrderHistory Created(CreateWorkOrder? command = null) => new WorkOrderHistory().Do(command ?? Some.Creation);

    public static WorkOrderHistory Booked() => Created().Do(new ScheduleBooking(Some.B1, Some.Proposal()));

    public Decision<WorkOrderEvent> Try(WorkOrderCommand command)
    {
        var decision = WorkOrderDecider.Decide(State, command, Some.Dispatcher, Now);
        foreach (var e in decision.Events) State = WorkOrderEvolver.Apply(State, e);
        return decision;
    }

    public WorkOrderHistory Do(WorkOrderCommand command)
    {
        Try(command).Refusal.ShouldBeNull();
        return this;
    }

    public WorkOrderHistory Refuses(WorkOrderCommand command, string code, string? field = null)
    {
        var refusal = Try(command).Refusal.ShouldNotBeNull();
        refusal.Code.ShouldBe(code);
        if (field is not null) refusal.Field.ShouldBe(field);
        return this;
    }

    public WorkOrderHistory Ignores(WorkOrderCommand command)
    {
        var decision = Try(command);
        decision.Refusal.ShouldBeNull();
        decision.Events.ShouldBeEmpty();
        return this;
    }

    public WorkOrderHistory Wait(int minutes)
    {
        Now = Now.AddMinutes(minutes);
        return this;
    }

    public WorkOrderHistory Becomes(BookingStatus status, BookingId? id = null, DateTimeOffset? at = null)
        => Do(new ChangeBookingStatus(id ?? Some.B1, status, TimestampSource.Mobile, at));

    public WorkOrderHistory Completes(Resolution resolution = Resolution.Repaired, bool completesWorkOrder = true, BookingId? id = null)
        => Do(new CompleteBooking(id ?? Some.B1, resolution, TimestampSource.Mobile, null, completesWorkOrder));
}
