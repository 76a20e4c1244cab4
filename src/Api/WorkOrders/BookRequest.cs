using FieldService.Domain.Technicians;
using FieldService.Domain.WorkOrders;

namespace FieldService.Api.WorkOrders;

/// <summary>A <see cref="BookingProposal"/> as candidates list it; the name may be left out.</summary>
internal sealed record BookRequest(
    TechnicianId TechnicianId,
    DateTimeOffset Start,
    DateTimeOffset Arrival,
    DateTimeOffset End,
    int TravelSeconds,
    int TravelMetres,
    string? TechnicianName = null)
{
    public BookingProposal ToProposal(string technicianName) => new(TechnicianId, technicianName, Start, Arrival, End, TravelSeconds, TravelMetres);
}
