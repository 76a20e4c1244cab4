using FieldService.Simulation.Durable;

namespace FieldService.Simulation.Invariants;

/// <summary>All invariants, and what may go wrong in a world of faults: everything else that is thrown is a mistake of the product.</summary>
internal sealed class RuleBook(SimulatedWorld world)
{
    private static readonly Invariant[] All =
    [
        new NoOverlap(), new OneOpenPreventive(), new VersionsRise(), new NumbersAreUnique(),
        new BookingsAgree(), new OutboxesAreEmpty(), new ReadingsAreProcessed(), new FaultsHaveWorkOrders(),
        new ListsAgree(), new BoardsAgree(), new TrackingAgrees(), new HistoryAgrees(), new NothingIsForgotten(), new PromisesAreKept(),
    ];

    public void AfterWrite(Written written)
    {
        foreach (var invariant in All)
            foreach (var what in invariant.AfterWrite(world, written))
                world.Violated($"{invariant.GetType().Name}: {what}");
    }

    public IEnumerable<string> WhenQuiet(QuietPicture picture)
        => All.SelectMany(invariant => invariant.WhenQuiet(world, picture).Select(what => $"{invariant.GetType().Name}: {what}"));

    public void Unexpected(Exception error)
    {
        if (!ExpectedErrors.Include(error)) world.Violated($"Unexpected error: {error}");
    }
}
