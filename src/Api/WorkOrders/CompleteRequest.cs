using FieldService.Domain.WorkOrders;

namespace FieldService.Api.WorkOrders;

/// <param name="CompletesWorkOrder">False ends the visit only; the work goes back to planning.</param>
internal sealed record CompleteRequest(Resolution Resolution, string? Notes = null, bool CompletesWorkOrder = true, DateTimeOffset? At = null);
