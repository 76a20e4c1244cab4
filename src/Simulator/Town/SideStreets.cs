using FieldService.Simulator.Geometry;

namespace FieldService.Simulator.Town;

/// <summary>Fills the quarters: streets follow the field and keep their distance from the ones laid before.</summary>
internal sealed class SideStreets(Terrain terrain, StreetField field, LaidStreets laid, StreetNames names, Random random)
{
    private const double Step = 20;

    public List<Stroke> Lay(string @class, double spacingFactor, int attempts, double shortest)
    {
        var streets = new List<Stroke>();
        for (var i = 0; i < attempts; i++)
        {
            var seed = new Vec(Spread(Terrain.HalfWidth), Spread(Terrain.HalfHeight));
            if (!terrain.Buildable(seed)) continue;
            var across = i % 2 == 0;
            if (laid.HasParallel(seed, Way(seed, across), terrain.Spacing(seed) * spacingFactor)) continue;
            var line = Trace(seed, across, spacingFactor);
            if (Length(line) < shortest) continue;
            laid.Add(line);
            streets.Add(new Stroke(@class, names.Next(@class), Line.Simplify(line, 5)));
        }

        return streets;
    }

    private static double Length(List<Vec> line) => line.Zip(line.Skip(1), (a, b) => a.To(b)).Sum();

    private double Spread(double half) => ((random.NextDouble() * 2) - 1) * half;

    private Vec Way(Vec p, bool across) => across ? field.Along(p).Left : field.Along(p);

    private List<Vec> Trace(Vec seed, bool across, double spacingFactor)
    {
        var way = Way(seed, across);
        var back = Follow(seed, way * -1, across, spacingFactor);
        back.Reverse();
        return [.. back, seed, .. Follow(seed, way, across, spacingFactor)];
    }

    private List<Vec> Follow(Vec p, Vec way, bool across, double spacingFactor)
    {
        var line = new List<Vec>();
        // Nobody builds a street across the whole town.
        var longest = (spacingFactor > 2 ? 60 : 22) + random.Next(30);
        while (line.Count < longest)
        {
            var next = Way(p + (way * (Step / 2)), across);
            if (next.Dot(way) < 0) next *= -1;
            (way, p) = (next, p + (next * Step));
            if (!terrain.Buildable(p) || laid.HasParallel(p, way, terrain.Spacing(p) * spacingFactor * 0.62)) break;
            line.Add(p);
        }

        return line;
    }
}
