namespace FieldService.Domain.WorkOrders;

public sealed record NoteAdded(DateTimeOffset At, string ActorName, string Text) : WorkOrderEvent(At, ActorName);
