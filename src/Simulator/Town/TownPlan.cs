namespace FieldService.Simulator.Town;

/// <summary>The streets of Ahrenfeld. The same seed gives the same town.</summary>
internal sealed record TownPlan(Terrain Terrain, StreetGraph Streets)
{
    public static TownPlan Generate(int seed)
    {
        var random = new Random(seed);
        var terrain = new Terrain(random);
        var laid = new LaidStreets();
        var strokes = MainRoads.Lay(random);
        foreach (var road in strokes) laid.Add(road.Points);
        var sideStreets = new SideStreets(terrain, new StreetField(terrain, random), laid, new StreetNames(random), random);
        strokes.AddRange(sideStreets.Lay("secondary", 3.4, 400, 500));
        strokes.AddRange(sideStreets.Lay("residential", 1, 9000, 90));
        var streets = Planarizer.Build(strokes);
        new Tidying(streets, terrain, random).Run();
        return new TownPlan(terrain, streets);
    }
}
