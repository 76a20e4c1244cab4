namespace FieldService.Health.Tests;

/// <summary>One metric of a made-up machine, a reading per minute: level x (1 + daily cycle + slow wander) + noise.</summary>
internal sealed class PlantSignal(string metric, double level, double cycle, double noise, int seed)
{
    private const double WanderMemory = 0.995;
    private readonly Noise _noise = new(seed);
    private readonly double _phase = new Random(seed).NextDouble() * 2 * Math.PI;
    private double _wander;

    public Reading At(int minute, double gain = 1)
    {
        var daily = cycle * Math.Sin((2 * Math.PI * minute / 1440) + _phase);
        _wander = (WanderMemory * _wander) + _noise.Next(noise / 2 * Math.Sqrt(1 - (WanderMemory * WanderMemory)));
        return new Reading(metric, Replay.Start.AddMinutes(minute), level * gain * (1 + daily + _wander + _noise.Next(noise)));
    }
}
