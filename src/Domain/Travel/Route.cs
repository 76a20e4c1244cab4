using System.Collections.Immutable;
using FieldService.Domain.Geo;

namespace FieldService.Domain.Travel;

/// <param name="Path">From origin to destination along the streets, both included.</param>
/// <param name="CumulativeSeconds">Driving time from the origin to each point of the path; same length, first 0, last = <c>Leg.Seconds</c>.</param>
public sealed record Route(Leg Leg, ImmutableArray<GeoPoint> Path, ImmutableArray<int> CumulativeSeconds);
