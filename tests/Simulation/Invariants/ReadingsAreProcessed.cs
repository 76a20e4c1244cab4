namespace FieldService.Simulation.Invariants;

/// <summary>Each reading in the log has been shown to its asset's detectors exactly once, as far as what they know is concerned.</summary>
internal sealed class ReadingsAreProcessed : Invariant
{
    public override IEnumerable<string> WhenQuiet(SimulatedWorld world, QuietPicture picture)
    {
        foreach (var asset in picture.Assets)
        {
            var logged = world.Durable.Log.LongCount(row => row.Asset == asset.Id);
            if (asset.ReadingsProcessed != logged) yield return $"{asset.Id} has processed {asset.ReadingsProcessed} of {logged} readings";
        }
    }
}
