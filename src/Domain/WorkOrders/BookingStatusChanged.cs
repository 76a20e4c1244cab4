namespace FieldService.Domain.WorkOrders;

/// <param name="OccurredAt">When it happened on the device; never before the booking's previous change.</param>
public sealed record BookingStatusChanged(
    DateTimeOffset At,
    string ActorName,
    BookingId BookingId,
    BookingStatus Status,
    DateTimeOffset OccurredAt,
    TimestampSource Source) : WorkOrderEvent(At, ActorName);
