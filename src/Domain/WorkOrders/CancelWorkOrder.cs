namespace FieldService.Domain.WorkOrders;

public sealed record CancelWorkOrder(string Reason) : WorkOrderCommand;
