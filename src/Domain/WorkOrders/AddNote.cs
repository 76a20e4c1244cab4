namespace FieldService.Domain.WorkOrders;

public sealed record AddNote(string Text) : WorkOrderCommand;
