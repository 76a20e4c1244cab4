using FieldService.Domain.WorkOrders;

namespace FieldService.Api.WorkOrders;

/// <param name="At">When it happened; now unless told.</param>
internal sealed record BookingStatusRequest(BookingStatus Status, DateTimeOffset? At = null);
