namespace FieldService.Domain.WorkOrders;

/// <param name="Kind">Stable, machine-readable: <c>created</c>, <c>booked</c>, <c>booking.traveling</c>, <c>unscheduled</c>, <c>completed</c>…</param>
public sealed record TimelineEntry(DateTimeOffset At, string Kind, string Text, string ActorName);
