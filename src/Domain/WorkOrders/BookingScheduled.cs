namespace FieldService.Domain.WorkOrders;

/// <summary>A new booking, or, under an id that exists, its move to another time or technician.</summary>
public sealed record BookingScheduled(DateTimeOffset At, string ActorName, BookingId BookingId, BookingProposal Proposal) : WorkOrderEvent(At, ActorName);
