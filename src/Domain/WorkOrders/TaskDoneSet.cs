namespace FieldService.Domain.WorkOrders;

public sealed record TaskDoneSet(DateTimeOffset At, string ActorName, string TaskId, bool Done) : WorkOrderEvent(At, ActorName);
