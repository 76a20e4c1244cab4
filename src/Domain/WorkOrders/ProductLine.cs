namespace FieldService.Domain.WorkOrders;

public sealed record ProductLine(string ProductId, string Name, decimal Quantity, bool Used = false);
