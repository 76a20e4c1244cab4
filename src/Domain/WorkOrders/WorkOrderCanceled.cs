namespace FieldService.Domain.WorkOrders;

/// <summary>Comes before the <see cref="BookingCanceled"/> of its open bookings.</summary>
public sealed record WorkOrderCanceled(DateTimeOffset At, string ActorName, string Reason) : WorkOrderEvent(At, ActorName);
