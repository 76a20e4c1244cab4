using FieldService.Domain.Technicians;

namespace FieldService.Domain.WorkOrders;

/// <param name="Start">Departure; travel lies inside the booking.</param>
/// <param name="Arrival">Planned arrival = start + travel.</param>
/// <param name="End">Planned end of the work.</param>
public sealed record BookingProposal(
    TechnicianId TechnicianId,
    string TechnicianName,
    DateTimeOffset Start,
    DateTimeOffset Arrival,
    DateTimeOffset End,
    int TravelSeconds,
    int TravelMetres);
