namespace FieldService.Api.WorkOrders;

internal sealed record ReasonRequest(string Reason);
