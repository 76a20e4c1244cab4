namespace FieldService.Domain.WorkOrders;

/// <summary>Adds a booking for an interval that the technician's calendar already holds.</summary>
public sealed record ScheduleBooking(BookingId BookingId, BookingProposal Proposal) : WorkOrderCommand;
