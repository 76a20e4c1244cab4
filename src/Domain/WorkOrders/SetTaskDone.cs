namespace FieldService.Domain.WorkOrders;

public sealed record SetTaskDone(string TaskId, bool Done) : WorkOrderCommand;
