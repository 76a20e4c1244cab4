using FieldService.Simulation.Durable;

namespace FieldService.Simulation.Invariants;

/// <summary>Something that is always so, or that is so again whenever the world has come to rest. Answers what is not so.</summary>
internal abstract class Invariant
{
    public virtual IEnumerable<string> AfterWrite(SimulatedWorld world, Written written) => [];

    public virtual IEnumerable<string> WhenQuiet(SimulatedWorld world, QuietPicture picture) => [];
}
