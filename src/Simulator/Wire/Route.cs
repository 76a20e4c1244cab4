namespace FieldService.Simulator.Wire;

/// <param name="CumulativeSeconds">Driving time from the origin to each point of the path.</param>
public sealed record Route(Leg Leg, IReadOnlyList<GeoPoint> Path, IReadOnlyList<int> CumulativeSeconds);
