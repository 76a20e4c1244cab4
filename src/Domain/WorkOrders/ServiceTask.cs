namespace FieldService.Domain.WorkOrders;

public sealed record ServiceTask(string Id, string Name, int EstimatedSeconds, bool Done = false);
