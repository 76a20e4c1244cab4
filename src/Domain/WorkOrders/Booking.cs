using System.Collections.Immutable;
using FieldService.Domain.Technicians;

namespace FieldService.Domain.WorkOrders;

/// <summary>A visit. The work order owns id and status; the interval is the plan, the technician's calendar has the last word on it.</summary>
/// <param name="ActualStart">Departure, or the arrival where travel was not reported.</param>
/// <param name="Resolution">What this visit found; the work order keeps that of the visit that completed it.</param>
public sealed record Booking(
    BookingId Id,
    TechnicianId TechnicianId,
    string TechnicianName,
    BookingStatus Status,
    DateTimeOffset Start,
    DateTimeOffset Arrival,
    DateTimeOffset End,
    int TravelSeconds,
    int TravelMetres,
    DateTimeOffset? ActualStart,
    DateTimeOffset? ActualArrival,
    DateTimeOffset? ActualEnd,
    Resolution? Resolution,
    ImmutableArray<BookingTimestamp> Timestamps);
