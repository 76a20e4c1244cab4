using FieldService.Domain.Geo;

namespace FieldService.Domain.Travel;

/// <summary>Answers from memory, without waiting: it is asked thousands of times while one work order is placed.</summary>
public interface ITravelTimes
{
    Leg Between(GeoPoint from, GeoPoint to);

    Route RouteBetween(GeoPoint from, GeoPoint to);
}
