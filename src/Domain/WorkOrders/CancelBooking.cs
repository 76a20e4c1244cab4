namespace FieldService.Domain.WorkOrders;

public sealed record CancelBooking(BookingId BookingId, string Reason, TimestampSource Source) : WorkOrderCommand;
