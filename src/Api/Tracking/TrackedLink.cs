using FieldService.Domain.WorkOrders;

namespace FieldService.Api.Tracking;

/// <summary>What a tracking token stands for.</summary>
internal readonly record struct TrackedLink(BookingId BookingId, int Generation);
