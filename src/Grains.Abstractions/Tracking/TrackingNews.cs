using FieldService.Domain.WorkOrders;
using FieldService.Grains.Abstractions.WorkOrders;

namespace FieldService.Grains.Abstractions.Tracking;

[GenerateSerializer, Immutable, Alias("fs.tracking-news.v1")]
public sealed record TrackingNews(
    [property: Id(0)] WorkOrderView WorkOrder,
    [property: Id(1)] BookingId BookingId,
    [property: Id(2)] string TimeZone,
    [property: Id(3)] string? TechnicianPhone);
