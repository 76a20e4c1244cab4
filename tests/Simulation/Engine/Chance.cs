namespace FieldService.Simulation.Engine;

/// <summary>The seed's decisions. Everything random in a world comes from here, in the order in which it is asked for.</summary>
internal sealed class Chance(int seed)
{
    public Random Random { get; } = new(seed);

    public bool Of(double probability) => probability > 0 && Random.NextDouble() < probability;

    public int Below(int limit) => Random.Next(limit);

    public int Between(int low, int high) => Random.Next(low, high + 1);

    public T One<T>(IReadOnlyList<T> of) => of[Random.Next(of.Count)];

    public TimeSpan UpTo(TimeSpan limit) => limit * Random.NextDouble();

    /// <summary>Exponential: short ones are frequent, long ones happen.</summary>
    public TimeSpan Around(TimeSpan mean) => mean * Math.Min(6, -Math.Log(1 - Random.NextDouble()));
}
