namespace FieldService.Simulation.Invariants;

/// <summary>Whoever had to hear of something has heard of it, and it is stored that they have; no reminder is left behind.</summary>
internal sealed class OutboxesAreEmpty : Invariant
{
    public override IEnumerable<string> WhenQuiet(SimulatedWorld world, QuietPicture picture)
    {
        foreach (var (key, row) in world.Durable.States.Rows)
            if (RecordFacts.Of(row.State) is { Outbox: { IsEmpty: false } outbox })
                yield return $"{key.State} {key.Key} has not told {string.Join(", ", outbox.Entries.Select(static e => $"{e.Recipient} of {e.Version}"))}";
        foreach (var (grain, name) in world.Durable.Reminders.Rows.Keys)
            if (name == "outbox") yield return $"{grain} still has its safety net";
    }
}
