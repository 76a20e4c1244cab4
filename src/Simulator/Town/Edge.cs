namespace FieldService.Simulator.Town;

/// <summary>A stretch of street between two nodes.</summary>
internal readonly record struct Edge(int From, int To, string Class, string Name, bool OneWay = false)
{
    public (int, int) Ends => From < To ? (From, To) : (To, From);

    public int Rank => Class switch { "primary" => 3, "secondary" => 2, _ => 1 };

    public double MetresPerSecond => Class switch { "primary" => 13.9, "secondary" => 11.1, _ => 8.3 };

    public int Other(int node) => node == From ? To : From;
}
