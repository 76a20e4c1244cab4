using FieldService.Domain.WorkOrders;

namespace FieldService.Domain.Technicians;

/// <summary>News from the work order, which owns the status. A booking that ends early frees the rest of its interval.</summary>
/// <param name="WorkOrderVersion">Older or repeated news is dropped.</param>
public sealed record NoteBookingStatus(BookingId BookingId, BookingStatus Status, DateTimeOffset At, long WorkOrderVersion) : TechnicianCommand;
