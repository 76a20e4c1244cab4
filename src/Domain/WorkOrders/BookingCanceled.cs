namespace FieldService.Domain.WorkOrders;

public sealed record BookingCanceled(DateTimeOffset At, string ActorName, BookingId BookingId, string Reason, TimestampSource Source) : WorkOrderEvent(At, ActorName);
