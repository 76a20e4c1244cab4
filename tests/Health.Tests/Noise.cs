namespace FieldService.Health.Tests;

/// <summary>Normally distributed noise from a seed (Box-Muller).</summary>
internal sealed class Noise(int seed)
{
    private readonly Random _random = new(seed);

    public double Uniform(double low, double high) => low + (_random.NextDouble() * (high - low));

    public double Next(double deviation = 1) =>
        deviation * Math.Sqrt(-2 * Math.Log(1 - _random.NextDouble())) * Math.Cos(2 * Math.PI * _random.NextDouble());
}
