namespace FieldService.Domain.WorkOrders;

/// <summary>The closed set of <see cref="TimelineEntry.Kind"/>; interfaces choose icon and wording by it.</summary>
public static class TimelineKinds
{
    public const string Created = "created";
    public const string Booked = "booked";
    public const string Rebooked = "rebooked";
    public const string Lost = "booking.lost";
    public const string Unscheduled = "unscheduled";
    public const string TaskDone = "task.done";
    public const string TaskReopened = "task.reopened";
    public const string Note = "note";
    public const string Completed = "completed";
    public const string Canceled = "canceled";

    public static string Of(BookingStatus status) => status switch
    {
        BookingStatus.Scheduled => "booking.scheduled",
        BookingStatus.Traveling => "booking.traveling",
        BookingStatus.InProgress => "booking.in-progress",
        BookingStatus.OnBreak => "booking.on-break",
        BookingStatus.Completed => "booking.completed",
        BookingStatus.PartiallyCompleted => "booking.partially-completed",
        BookingStatus.Canceled => "booking.canceled",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };
}
