using FieldService.Domain.Geo;

namespace FieldService.Domain.Travel;

/// <summary>Travel without a map: the straight line, made longer by the usual detour of streets, at an urban speed.</summary>
public sealed class GreatCircleTravel(double detour = 1.35, double kilometresPerHour = 35) : ITravelTimes
{
    public Leg Between(GeoPoint from, GeoPoint to)
    {
        var metres = GreatCircle.Metres(from, to) * detour;
        return new((int)Math.Ceiling(metres / (kilometresPerHour / 3.6)), (int)Math.Round(metres));
    }

    public Route RouteBetween(GeoPoint from, GeoPoint to)
    {
        var leg = Between(from, to);
        return new(leg, [from, to], [0, leg.Seconds]);
    }
}
