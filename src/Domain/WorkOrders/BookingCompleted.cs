namespace FieldService.Domain.WorkOrders;

public sealed record BookingCompleted(
    DateTimeOffset At,
    string ActorName,
    BookingId BookingId,
    Resolution Resolution,
    string? Notes,
    bool CompletesWorkOrder,
    DateTimeOffset OccurredAt,
    TimestampSource Source) : WorkOrderEvent(At, ActorName);
