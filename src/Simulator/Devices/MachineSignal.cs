using FieldService.Simulator.World;

namespace FieldService.Simulator.Devices;

/// <summary>
/// What a machine measures: load of the day, slow drift and bounded noise around its own level, times what a fault makes of it. A function of
/// seed, asset, metric, time and fault, so that no restart leaves a mark in the curve.
/// </summary>
internal sealed class MachineSignal
{
    private readonly MetricSpec _spec;
    private readonly ulong _key;
    private readonly double _level;
    private readonly double _phase;

    public MachineSignal(int seed, string assetId, MetricSpec spec)
    {
        _spec = spec;
        _key = Hash.Of(seed, $"{assetId}:{spec.Name}");
        _level = spec.Usual * (1 + (0.06 * Hash.Bell(_key, -1)));
        _phase = Hash.Unit(_key, -2);
    }

    public double At(DateTimeOffset at, Fault? fault)
    {
        var seconds = at.ToUnixTimeSeconds();
        var usual = (_level * (1 + (_spec.Daily * Load(seconds)))) + Drift(seconds);
        var noise = _spec.Noise * Hash.Bell(_key, seconds);
        return Math.Round((usual * (fault?.FactorFor(_spec.Name, at) ?? 1)) + noise, 4);
    }

    // Quiet at 2 UTC, busiest in the early afternoon, -1 to 1.
    private double Load(long seconds)
    {
        var day = ((seconds / 86_400.0) + (0.05 * _phase)) * Math.Tau;
        return (-0.85 * Math.Cos(day - 0.6)) + (0.15 * Math.Sin((2 * day) + 0.4));
    }

    // A few days up, a few days down, within the noise.
    private double Drift(long seconds) => 0.35 * _spec.Noise * Math.Sin(((seconds / 190_000.0) + _phase) * Math.Tau);
}
