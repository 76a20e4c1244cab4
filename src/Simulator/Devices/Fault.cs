using FieldService.Simulator.World;

namespace FieldService.Simulator.Devices;

/// <summary>One machine beginning to fail.</summary>
internal sealed record Fault(Machine Machine, FailureMode Mode, DateTimeOffset Start)
{
    /// <summary>From the first sign to where the data sheet says stop.</summary>
    public static readonly TimeSpan Course = TimeSpan.FromMinutes(40);

    /// <summary>0 at the start, 1 when it has run its course; it goes on a little.</summary>
    public double ProgressAt(DateTimeOffset at) => Math.Clamp((at - Start) / Course, 0, 1.2);

    /// <summary>What the metric is multiplied by.</summary>
    public double FactorFor(string metric, DateTimeOffset at)
    {
        if (!Mode.Factors.TryGetValue(metric, out var factor)) return 1;
        var progress = ProgressAt(at) - (Mode.Follower == metric ? 0.06 : 0);
        return Math.Pow(factor, Math.Max(0, progress));
    }
}
