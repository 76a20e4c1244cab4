using FieldService.Domain.Geo;
using FieldService.Domain.Travel;

namespace FieldService.Domain.Tests.Travel;

public sealed class GreatCircleTests
{
    private static readonly GeoPoint Berlin = new(52.5163, 13.3777);
    private static readonly GeoPoint Paris = new(48.8584, 2.2945);

    [Fact]
    public void Known_distances_and_headings()
    {
        GreatCircle.Metres(Berlin, Paris).ShouldBe(878_000, 3_000);
        GreatCircle.Metres(new(0, 0), new(0, 1)).ShouldBe(111_195, 1);
        GreatCircle.Metres(new(0, 179.5), new(0, -179.5)).ShouldBe(111_195, 1);
        GreatCircle.BearingDegrees(new(0, 0), new(1, 0)).ShouldBe(0, 1e-9);
        GreatCircle.BearingDegrees(new(0, 0), new(0, 1)).ShouldBe(90, 1e-9);
        GreatCircle.BearingDegrees(new(0, 0), new(-1, 0)).ShouldBe(180, 1e-9);
        GreatCircle.BearingDegrees(new(0, 0), new(0, -1)).ShouldBe(270, 1e-9);
    }

    [Fact]
    public void Interpolation_divides_the_distance()
    {
        for (var i = 0; i <= 10; i++)
        {
            var between = GreatCircle.Interpolate(Berlin, Paris, i / 10.0);
            GreatCircle.Metres(Berlin, between).ShouldBe(GreatCircle.Metres(Berlin, Paris) * i / 10, 0.01);
        }

        GreatCircle.Interpolate(Berlin, Berlin, 0.5).ShouldBe(Berlin);
    }

    [Fact]
    public void Without_streets_travel_is_the_line_with_a_detour_at_town_speed()
    {
        // 1 degree on the equator: 111,195 m x 1.35 = 150,113 m at 35 km/h = 15,441 s.
        var route = new GreatCircleTravel().RouteBetween(new(0, 0), new(0, 1));
        route.Leg.Metres.ShouldBeInRange(150_112, 150_114);
        route.Leg.Seconds.ShouldBeInRange(15_440, 15_442);
        route.Path.Length.ShouldBe(2);
        route.CumulativeSeconds.ShouldBe([0, route.Leg.Seconds]);
    }
}
