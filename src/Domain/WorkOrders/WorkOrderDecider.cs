using System.Collections.Immutable;
using System.Diagnostics;
using FieldService.Domain.Commands;

namespace FieldService.Domain.WorkOrders;

/// <summary>What a command does to a work order, or why not. Asking twice for what is already so is no event and no error.</summary>
public static class WorkOrderDecider
{
    public static Decision<WorkOrderEvent> Decide(WorkOrder? state, WorkOrderCommand command, Actor actor, DateTimeOffset now) => command switch
    {
        CreateWorkOrder create => WorkOrderCreation.Decide(state, create, actor, now),
        _ when state is null => Refusal.NotFound("work-order.not-found", "There is no such work order."),
        ScheduleBooking schedule => BookingDecisions.Schedule(state, schedule, actor, now),
        ChangeBookingStatus change => BookingDecisions.ChangeStatus(state, change, actor, now),
        CompleteBooking complete => BookingDecisions.Complete(state, complete, actor, now),
        CancelBooking cancel => BookingDecisions.Cancel(state, cancel, actor, now),
        LoseBooking lose => BookingDecisions.Lose(state, lose, actor, now),
        CancelWorkOrder cancel => Cancel(state, cancel, actor, now),
        RecordUnscheduled record => Record(state, record, actor, now),
        SetTaskDone set => SetTask(state, set, actor, now),
        AddNote add => Note(add, actor, now),
        _ => throw new UnreachableException($"No rule for {command.GetType().Name}."),
    };

    private static Decision<WorkOrderEvent> Cancel(WorkOrder state, CancelWorkOrder command, Actor actor, DateTimeOffset now)
    {
        if (Check.Text(command.Reason, "reason", 500) is { } refusal) return refusal;
        if (state.Status == WorkOrderStatus.Canceled) return Decision<WorkOrderEvent>.Nothing;
        if (state.IsClosed()) return Closed(state);
        return ImmutableArray.CreateRange<WorkOrderEvent>(
        [
            new WorkOrderCanceled(now, actor.Name, command.Reason),
            .. state.Bookings.Where(static booking => booking.Status.IsOpen())
                .Select(booking => new BookingCanceled(now, actor.Name, booking.Id, command.Reason, TimestampSource.System)),
        ]);
    }

    private static Decision<WorkOrderEvent> Record(WorkOrder state, RecordUnscheduled command, Actor actor, DateTimeOffset now)
    {
        if (Check.List(command.Rejections, "rejections", 0, 1000) is { } refusal) return refusal;
        // Booked or closed meanwhile: the answer is late and no longer true. The same answer again (a retry every minute) is no news.
        var stale = state.Status != WorkOrderStatus.Unscheduled;
        var known = state.Timeline.Any(static entry => entry.Kind == TimelineKinds.Unscheduled) && state.Rejections.SequenceEqual(command.Rejections);
        return stale || known ? Decision<WorkOrderEvent>.Nothing : new UnscheduledRecorded(now, actor.Name, command.Rejections);
    }

    private static Decision<WorkOrderEvent> SetTask(WorkOrder state, SetTaskDone command, Actor actor, DateTimeOffset now)
    {
        if (state.Tasks.FirstOrDefault(task => task.Id == command.TaskId) is not { } task)
            return Refusal.NotFound("task.not-found", $"The work order has no task '{command.TaskId}'.");
        if (task.Done == command.Done) return Decision<WorkOrderEvent>.Nothing;
        return state.IsClosed() ? Closed(state) : new TaskDoneSet(now, actor.Name, command.TaskId, command.Done);
    }

    /// <summary>Notes are welcome in every status: what was learned after the visit belongs to it.</summary>
    private static Decision<WorkOrderEvent> Note(AddNote command, Actor actor, DateTimeOffset now)
        => Check.Text(command.Text, "text", 4000) is { } refusal ? refusal : new NoteAdded(now, actor.Name, command.Text);

    internal static Refusal Closed(WorkOrder state)
        => Refusal.Conflict("work-order.closed", $"{state.Number} is {state.Status} and takes no more work.");
}
