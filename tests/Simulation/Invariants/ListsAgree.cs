using FieldService.Domain.WorkOrders;
using FieldService.Grains.Abstractions.Search;
using FieldService.Grains.Abstractions.Storage;
using FieldService.Grains.Commands;

namespace FieldService.Simulation.Invariants;

/// <summary>Lists show the newest version of everything. Assets tell of changes that matter only, so theirs may be older but never newer.</summary>
internal sealed class ListsAgree : Invariant
{
    public override IEnumerable<string> WhenQuiet(SimulatedWorld world, QuietPicture picture)
    {
        foreach (var ((kind, key), row) in world.Durable.States.Rows)
        {
            if (RecordFacts.Of(row.State) is not { } facts) continue;
            // States and lists have the same names.
            var listed = world.Durable.Documents.TryFind((kind, key), out var document) ? document : null;
            var isRight = kind == StorageNames.Asset ? listed?.Version <= facts.Version : listed?.Version == facts.Version;
            if (!isRight) yield return $"{kind} {key} is listed in version {listed?.Version} of {facts.Version}";
            if (row.State is AggregateRecord<WorkOrder> { Value: { } order } && StatusOf(listed) != order.Status.ToString())
                yield return $"{key} is listed as {StatusOf(listed)} and not as {order.Status}";
        }
    }

    private static string? StatusOf(SearchDocument? document) => document?.Filters.GetValueOrDefault("status");
}
