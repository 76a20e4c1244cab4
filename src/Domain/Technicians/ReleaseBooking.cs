using FieldService.Domain.WorkOrders;

namespace FieldService.Domain.Technicians;

/// <summary>Frees a hold or booking; releasing what is not there is no error.</summary>
public sealed record ReleaseBooking(BookingId BookingId) : TechnicianCommand;
