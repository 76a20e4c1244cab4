using FieldService.Simulator.Geometry;

namespace FieldService.Simulator.Town;

/// <summary>What was there before the streets: the river, the lake, parks, works, and how far the town has grown.</summary>
internal sealed class Terrain
{
    public const double HalfWidth = 3000;
    public const double HalfHeight = 2500;

    private const double RiverStep = 60;
    private readonly double[] _lobes;

    public Terrain(Random random)
    {
        _lobes = [.. Enumerable.Range(0, 4).Select(_ => random.NextDouble() * Math.Tau)];
        River = MakeRiver(random);
        Lake = Ring.Blob(new Vec(1480, 1020), 250, 1.3, 0.5, random);
        Parks =
        [
            ("Hofgarten", Ring.Blob(new Vec(-430, 330), 150, 1.2, 0.8, random, 12)),
            ("Seepark", Ring.Blob(new Vec(1330, 960), 430, 1.25, 0.5, random)),
            ("Volkspark", Ring.Blob(new Vec(-1300, -150), 230, 1.35, 1.2, random)),
            ("Stadtwald", Ring.Blob(new Vec(-1250, 1750), 520, 1.5, 0.4, random)),
            ("Kirchholz", Ring.Blob(new Vec(2450, 2050), 330, 1.4, 2.2, random, 14)),
            ("Moosholz", Ring.Blob(new Vec(2350, -1850), 400, 1.5, 0.7, random, 14)),
            ("Ahrauen", Ring.Blob(new Vec(-2450, -650), 190, 2.1, -0.25, random, 14)),
            ("Südfriedhof", Ring.Blob(new Vec(520, -1230), 150, 1.3, 0.1, random, 10)),
        ];
        Works =
        [
            ("Gewerbegebiet Ost", Ring.Blob(new Vec(1950, -60), 430, 1.35, 0.2, random, 12)),
            ("Industriepark Süd", Ring.Blob(new Vec(-900, -1500), 420, 1.5, -0.2, random, 12)),
        ];
    }

    public List<Vec> River { get; }

    public List<Vec> Lake { get; }

    public IReadOnlyList<(string Name, List<Vec> Ring)> Parks { get; }

    public IReadOnlyList<(string Name, List<Vec> Ring)> Works { get; }

    public static double RiverHalfWidth(double x) => 19 + (5 * Math.Sin(x / 310));

    public static bool OnMap(Vec p) => Math.Abs(p.X) <= HalfWidth && Math.Abs(p.Y) <= HalfHeight;

    public bool InWorks(Vec p) => Works.Any(works => Ring.Contains(works.Ring, p));

    public bool InWater(Vec p, double margin = 0)
        => NearestRiver(p).Distance < RiverHalfWidth(p.X) + margin || Ring.Distance(Lake, p) <= margin;

    /// <summary>The river runs from west to east, so only the stretch at this longitude need be looked at; far from it the answer is too large.</summary>
    public (double Distance, double Course) NearestRiver(Vec p)
    {
        var (best, nearest) = (double.MaxValue, 1);
        var here = (int)((p.X - River[0].X) / RiverStep);
        for (var i = Math.Max(1, here - 8); i < Math.Min(River.Count, here + 10); i++)
        {
            var distance = Line.Distance(p, River[i - 1], River[i]);
            if (distance < best) (best, nearest) = (distance, i);
        }

        return (best, (River[nearest] - River[nearest - 1]).Angle);
    }

    public bool Buildable(Vec p) => OnMap(p) && Grown(p) && !InWater(p, 22) && !Parks.Any(park => Ring.Contains(park.Ring, p));

    /// <summary>Metres between parallel streets: tight in the old town, wide at the edge, wider still between works.</summary>
    public double Spacing(Vec p)
    {
        if (InWorks(p)) return 215;
        var outward = Math.Clamp((p.Length - 350) / 1500, 0, 1);
        return 82 + (58 * outward * outward * (3 - (2 * outward)));
    }

    private bool Grown(Vec p)
    {
        var lobes = (0.13 * Math.Sin((2 * p.Angle) + _lobes[0])) + (0.12 * Math.Sin((3 * p.Angle) + _lobes[1]))
            + (0.10 * Math.Sin((5 * p.Angle) + _lobes[2])) + (0.05 * Math.Sin((9 * p.Angle) + _lobes[3]));
        return new Vec(p.X / 2150, p.Y / 1700).Length < 1 + lobes || InWorks(p);
    }

    private static List<Vec> MakeRiver(Random random)
    {
        var (a, b) = (random.NextDouble() * 0.6, random.NextDouble() * Math.Tau);
        var river = new List<Vec>();
        for (var x = -HalfWidth - 120; x <= HalfWidth + 120; x += RiverStep)
            river.Add(new Vec(x, -470 - (0.16 * x) + (210 * Math.Sin((x / 780) + a)) + (45 * Math.Sin((x / 260) + b))));
        return river;
    }
}
