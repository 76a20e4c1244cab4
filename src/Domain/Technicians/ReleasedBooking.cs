using FieldService.Domain.WorkOrders;

namespace FieldService.Domain.Technicians;

/// <summary>Remembered for a week, so that a confirmation that was under way when the booking was released does not bring it back.</summary>
public sealed record ReleasedBooking(BookingId BookingId, DateTimeOffset At);
