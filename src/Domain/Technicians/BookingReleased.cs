using FieldService.Domain.WorkOrders;

namespace FieldService.Domain.Technicians;

public sealed record BookingReleased(DateTimeOffset At, string ActorName, BookingId BookingId) : TechnicianEvent(At, ActorName);
