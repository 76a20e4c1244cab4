namespace FieldService.Domain.WorkOrders;

/// <summary>Ends the booking like a cancellation, but nobody asked for it.</summary>
public sealed record BookingLost(DateTimeOffset At, string ActorName, BookingId BookingId, string Reason) : WorkOrderEvent(At, ActorName);
