namespace FieldService.Simulation.Invariants;

/// <summary>Nothing that was answered is lost.</summary>
internal sealed class PromisesAreKept : Invariant
{
    public override IEnumerable<string> WhenQuiet(SimulatedWorld world, QuietPicture picture) => world.Promises.Broken();
}
