namespace FieldService.Grains.Abstractions.WorkOrders;

/// <summary>A work order's outbox tells its asset and its territory what it has become; the view carries the version that repeats are dropped by.</summary>
[GenerateSerializer, Immutable, Alias("fs.work-order-news.v1")]
public sealed record WorkOrderNews(
    [property: Id(0)] WorkOrderView WorkOrder);
