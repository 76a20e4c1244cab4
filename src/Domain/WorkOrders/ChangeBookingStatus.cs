namespace FieldService.Domain.WorkOrders;

/// <summary>To <c>Traveling</c>, <c>InProgress</c> or <c>OnBreak</c>; see <see cref="CompleteBooking"/> and <see cref="CancelBooking"/> for the ends.</summary>
/// <param name="At">When it happened; null means now. Device times from offline work are kept.</param>
public sealed record ChangeBookingStatus(BookingId BookingId, BookingStatus Status, TimestampSource Source, DateTimeOffset? At = null) : WorkOrderCommand;
