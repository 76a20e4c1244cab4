using FieldService.Simulator.Geometry;

namespace FieldService.Simulator.Town;

/// <summary>The roads that were there first: to the neighbouring towns, around the old town and around the town. Only they cross the river.</summary>
internal static class MainRoads
{
    // Angle at the old town, bend on the way out, and where it leads.
    private static readonly (double Degrees, double Bend, string Name)[] Radials =
    [
        (12, 0.16, "Tannhofener Straße"),
        (68, -0.20, "Seestraße"),
        (128, 0.22, "Rottkirchener Straße"),
        (176, -0.17, "Weilersbacher Straße"),
        (238, 0.20, "Moosheimer Straße"),
        (302, -0.24, "Brunnthaler Straße"),
    ];

    public static List<Stroke> Lay(Random random)
    {
        var oldTown = Around(random, 300, 1.1, 30);
        var roads = new List<Stroke> { new("secondary", "Altstadtring", oldTown), new("primary", "Ringstraße", Around(random, 1240, 1.17, 64)) };
        foreach (var (degrees, bend, name) in Radials)
        {
            var angle = (degrees + (8 * (random.NextDouble() - 0.5))) * Math.PI / 180;
            var start = oldTown.MinBy(p => Math.Abs(Math.IEEERemainder(p.Angle - angle, Math.Tau)));
            roads.Add(new Stroke("primary", name, Outward(start, bend, random)));
        }

        roads.Add(new Stroke("secondary", "Marktstraße", Across(oldTown, 0.35)));
        roads.Add(new Stroke("secondary", "Lange Gasse", Across(oldTown, 2.05)));
        return roads;
    }

    private static List<Vec> Outward(Vec start, double bend, Random random)
    {
        var (swing, phase) = (0.12 + (0.1 * random.NextDouble()), random.NextDouble() * Math.Tau);
        var line = new List<Vec> { start };
        var (p, heading, gone) = (start, start.Angle, 0.0);
        while (Terrain.OnMap(p) && gone < 4200)
        {
            p += Vec.Polar(60, heading + (bend * Math.Sin(gone / 1500)) + (swing * Math.Sin((gone / 420) + phase)));
            gone += 60;
            line.Add(p);
        }

        line.RemoveAt(line.Count - 1);
        return line;
    }

    private static List<Vec> Around(Random random, double radius, double stretch, int points)
    {
        var ring = Ring.Blob(new Vec(0, 0), radius, stretch, -0.12, random, points);
        ring.Add(ring[0]);
        return ring;
    }

    // Through the gates of the old town, with the slight bend at the market that such streets have.
    private static List<Vec> Across(List<Vec> ring, double angle)
    {
        var from = ring.MinBy(p => Math.Abs(Math.IEEERemainder(p.Angle - angle, Math.Tau)));
        var to = ring.MinBy(p => Math.Abs(Math.IEEERemainder(p.Angle - angle - Math.PI, Math.Tau)));
        return [from, (from * 0.45) + ((to - from).Left.Unit * 18), (to * 0.4) - ((to - from).Left.Unit * 14), to];
    }
}
