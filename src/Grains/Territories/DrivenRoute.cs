using FieldService.Domain.Travel;
using FieldService.Domain.WorkOrders;

namespace FieldService.Grains.Territories;

/// <summary>The way from where a trip was first seen to its stop; what is left of it is found from the newest fix.</summary>
internal sealed record DrivenRoute(BookingId BookingId, Route Route);
