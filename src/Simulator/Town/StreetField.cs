using FieldService.Simulator.Geometry;

namespace FieldService.Simulator.Town;

/// <summary>
/// The direction streets run at a place: around the market square in the middle, along the river at its banks, and in each quarter the way
/// the fields lay that it was built on. Blended as double angles, so that opposite directions are one (after Chen et al., "Interactive
/// procedural street modeling", 2008).
/// </summary>
internal sealed class StreetField
{
    private readonly Terrain _terrain;
    private readonly List<(Vec Centre, double Angle, double Reach)> _quarters = [];

    public StreetField(Terrain terrain, Random random)
    {
        _terrain = terrain;
        for (var i = 0; i < 9; i++)
        {
            var centre = Vec.Polar(900 + (700 * random.NextDouble()), (Math.Tau * i / 9) + (0.4 * random.NextDouble()));
            _quarters.Add((centre, centre.Angle + (1.1 * (random.NextDouble() - 0.5)), 480 + (320 * random.NextDouble())));
        }
    }

    public Vec Along(Vec p)
    {
        var (x, y) = (0.0, 0.0);
        Add(p.Angle, Weight(p.Length, 620) * 1.6);
        foreach (var (centre, angle, reach) in _quarters) Add(angle, Weight(p.To(centre), reach));
        var (distance, course) = _terrain.NearestRiver(p);
        Add(course, Weight(distance, 190) * 1.4);
        Add(0.35, 0.03);
        return Vec.Polar(1, Math.Atan2(y, x) / 2);

        void Add(double angle, double weight)
        {
            x += weight * Math.Cos(2 * angle);
            y += weight * Math.Sin(2 * angle);
        }
    }

    private static double Weight(double distance, double reach) => Math.Exp(-distance * distance / (reach * reach));
}
