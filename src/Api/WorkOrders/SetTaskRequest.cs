namespace FieldService.Api.WorkOrders;

internal sealed record SetTaskRequest(bool Done);
