namespace FieldService.Domain.WorkOrders;

/// <summary>The technician's calendar no longer has room for a booking that was held; it ends and the work order is planned again.</summary>
public sealed record LoseBooking(BookingId BookingId, string Reason) : WorkOrderCommand;
