using FieldService.Simulation.Durable;

namespace FieldService.Simulation.Invariants;

/// <summary>No write goes back behind what is stored, and none leaves a version out.</summary>
internal sealed class VersionsRise : Invariant
{
    public override IEnumerable<string> AfterWrite(SimulatedWorld world, Written written)
    {
        if (RecordFacts.Of(written.State) is not { } after) yield break;
        var before = RecordFacts.Of(written.Before)?.Version ?? 0;
        if (after.Version < before || after.Version > before + 1) yield return $"{written.StateName} {written.Key} went from {before} to {after.Version}";
    }
}
