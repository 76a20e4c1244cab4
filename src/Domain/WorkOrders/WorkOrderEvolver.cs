using System.Diagnostics;

namespace FieldService.Domain.WorkOrders;

/// <summary>The only place where a work order changes. Decides nothing: what has happened is applied as it is.</summary>
public static class WorkOrderEvolver
{
    private const int MaxTimeline = 500;

    public static WorkOrder Apply(WorkOrder? state, WorkOrderEvent e) => (state, e) switch
    {
        (null, WorkOrderCreated created) => Create(created),
        (null, _) => throw new InvalidOperationException($"{e.GetType().Name} before the work order was created."),
        (_, BookingScheduled scheduled) => Schedule(state, scheduled),
        (_, BookingStatusChanged changed) => Move(state, changed.BookingId, changed.Status, changed.OccurredAt, changed.Source)
            .Noting(changed.OccurredAt, TimelineKinds.Of(changed.Status), TextOf(state, changed), e.ActorName),
        (_, BookingCompleted completed) => Complete(state, completed),
        (_, BookingCanceled canceled) => Move(state, canceled.BookingId, BookingStatus.Canceled, e.At, canceled.Source)
            .Noting(e.At, TimelineKinds.Of(BookingStatus.Canceled), $"{NameOf(state, canceled.BookingId)} canceled: {canceled.Reason}", e.ActorName)
            .NotingCompletionSince(state, e.At, e.ActorName),
        (_, BookingLost lost) => Move(state, lost.BookingId, BookingStatus.Canceled, e.At, TimestampSource.System)
            .Noting(e.At, TimelineKinds.Lost, $"{NameOf(state, lost.BookingId)} is no longer free: {lost.Reason}", e.ActorName)
            .NotingCompletionSince(state, e.At, e.ActorName),
        (_, WorkOrderCanceled canceled) => (state with { Status = WorkOrderStatus.Canceled, Rejections = [] })
            .Noting(e.At, TimelineKinds.Canceled, canceled.Reason, e.ActorName),
        (_, UnscheduledRecorded recorded) => (state with { Rejections = recorded.Rejections })
            .Noting(e.At, TimelineKinds.Unscheduled, $"Nobody could be booked; {recorded.Rejections.Length} technicians looked at", e.ActorName),
        (_, TaskDoneSet set) => SetTask(state, set),
        (_, NoteAdded note) => state.Noting(e.At, TimelineKinds.Note, note.Text, e.ActorName),
        _ => throw new UnreachableException($"{e.GetType().Name} cannot happen to {state.Number}."),
    };

    private static WorkOrder Create(WorkOrderCreated e) => new WorkOrder(
        e.Number, WorkOrderStatus.Unscheduled, e.Priority, e.Summary, e.WorkOrderType, e.TerritoryId, e.Site, e.AssetId, e.AssetName, e.Fault,
        e.Requirement, e.IncidentTypes, e.Tasks, e.Products, Bookings: [], Rejections: [], Timeline: [], e.AutoSchedule,
        Resolution: null, CreatedAt: e.At, FirstArrivedAt: null, CompletedAt: null)
        .Noting(e.At, TimelineKinds.Created, e.Summary, e.ActorName);

    private static WorkOrder Schedule(WorkOrder state, BookingScheduled e)
    {
        var plan = e.Proposal;
        var known = state.FindBooking(e.BookingId);
        var booking = new Booking(
            e.BookingId, plan.TechnicianId, plan.TechnicianName, BookingStatus.Scheduled, plan.Start, plan.Arrival, plan.End,
            plan.TravelSeconds, plan.TravelMetres, null, null, null, null, known?.Timestamps ?? []);
        var bookings = known is null ? state.Bookings.Add(booking) : state.Bookings.Replace(known, booking);
        return Move(state with { Bookings = bookings, Rejections = [] }, booking.Id, BookingStatus.Scheduled, e.At, TimestampSource.System)
            .Noting(e.At, known is null ? TimelineKinds.Booked : TimelineKinds.Rebooked, $"{plan.TechnicianName} booked", e.ActorName);
    }

    private static WorkOrder Complete(WorkOrder state, BookingCompleted e)
    {
        var to = e.CompletesWorkOrder ? BookingStatus.Completed : BookingStatus.PartiallyCompleted;
        var moved = Move(state, e.BookingId, to, e.OccurredAt, e.Source, e.Resolution);
        var text = string.IsNullOrWhiteSpace(e.Notes) ? $"{e.Resolution}" : $"{e.Resolution}: {e.Notes}";
        return (e.CompletesWorkOrder ? moved with { Resolution = e.Resolution } : moved)
            .Noting(e.OccurredAt, TimelineKinds.Of(to), text, e.ActorName)
            .NotingCompletionSince(state, e.OccurredAt, e.ActorName);
    }

    /// <summary>Sets a booking's status with everything that follows from it: actual times, the work order's status and its dates.</summary>
    private static WorkOrder Move(WorkOrder state, BookingId id, BookingStatus to, DateTimeOffset at, TimestampSource source, Resolution? resolution = null)
    {
        var booking = state.FindBooking(id) ?? throw new InvalidOperationException($"{state.Number} has no booking {id}.");
        var statuses = state.Bookings.Select(other => other.Id == id ? to : other.Status);
        var status = state.Status is WorkOrderStatus.Canceled or WorkOrderStatus.Posted ? state.Status : WorkOrderStatusDerivation.Derive(statuses);
        var moved = WithActuals(booking, to, at) with
        {
            Status = to,
            Resolution = resolution ?? booking.Resolution,
            Timestamps = booking.Timestamps.Add(new(to, status, at, source)),
        };
        var bookings = state.Bookings.Replace(booking, moved);
        return state with
        {
            Status = status,
            Bookings = bookings,
            FirstArrivedAt = state.FirstArrivedAt ?? moved.ActualArrival,
            CompletedAt = status == WorkOrderStatus.Completed ? bookings.Max(static b => b.Status == BookingStatus.Completed ? b.ActualEnd : null) : null,
        };
    }

    private static Booking WithActuals(Booking booking, BookingStatus to, DateTimeOffset at) => to switch
    {
        BookingStatus.Traveling => booking with { ActualStart = at },
        BookingStatus.InProgress => booking with { ActualStart = booking.ActualStart ?? at, ActualArrival = booking.ActualArrival ?? at },
        BookingStatus.Completed or BookingStatus.PartiallyCompleted => booking with { ActualEnd = at },
        BookingStatus.Canceled when booking.ActualStart is not null => booking with { ActualEnd = at },
        _ => booking,
    };

    private static WorkOrder SetTask(WorkOrder state, TaskDoneSet e)
    {
        var task = state.Tasks.First(task => task.Id == e.TaskId);
        return (state with { Tasks = state.Tasks.Replace(task, task with { Done = e.Done }) })
            .Noting(e.At, e.Done ? TimelineKinds.TaskDone : TimelineKinds.TaskReopened, task.Name, e.ActorName);
    }

    private static WorkOrder NotingCompletionSince(this WorkOrder state, WorkOrder before, DateTimeOffset at, string actorName)
        => state.Status == WorkOrderStatus.Completed && before.Status != WorkOrderStatus.Completed
            ? state.Noting(at, TimelineKinds.Completed, $"{state.Number} completed", actorName)
            : state;

    /// <summary>Bounded: of a timeline that grows without end, the newest entries are kept.</summary>
    private static WorkOrder Noting(this WorkOrder state, DateTimeOffset at, string kind, string text, string actorName)
    {
        var timeline = state.Timeline.Length < MaxTimeline ? state.Timeline : state.Timeline.RemoveAt(0);
        return state with { Timeline = timeline.Add(new(at, kind, text, actorName)) };
    }

    private static string TextOf(WorkOrder state, BookingStatusChanged e)
    {
        var name = NameOf(state, e.BookingId);
        return (state.FindBooking(e.BookingId)?.Status, e.Status) switch
        {
            (_, BookingStatus.Traveling) => $"{name} is on the way",
            (BookingStatus.OnBreak, BookingStatus.InProgress) => $"{name} is back at work",
            (_, BookingStatus.InProgress) => $"{name} has arrived",
            (_, BookingStatus.OnBreak) => $"{name} takes a break",
            _ => $"{name}: {e.Status}",
        };
    }

    private static string NameOf(WorkOrder state, BookingId id) => state.FindBooking(id)?.TechnicianName ?? "Nobody";
}
