using FieldService.Grains.Abstractions.Search;

namespace FieldService.Simulation.Durable;

/// <summary>Lists by filter, in order and by pages; free text is not simulated.</summary>
internal sealed class FaultyIndex(SimulatedWorld world, FaultyDisk disk) : ISearchIndex
{
    private static readonly Comparer<SearchDocument> InOrder = Comparer<SearchDocument>.Create(static (a, b) => string.CompareOrdinal(PlaceOf(a), PlaceOf(b)));

    private DiskTable<(string Kind, string Id), SearchDocument> Rows => world.Durable.Documents;

    public Task PutAsync(SearchDocument document, CancellationToken cancellationToken)
        => disk.WriteAsync($"document {document.Kind} {document.Id}", () =>
        {
            var isOld = Rows.TryFind((document.Kind, document.Id), out var known) && known.Version >= document.Version;
            return isOld ? 0 : Rows.Set((document.Kind, document.Id), document);
        });

    public Task<SearchPage> QueryAsync(SearchQuery query, CancellationToken cancellationToken) => disk.ReadAsync("index", () => Page(query));

    private SearchPage Page(SearchQuery query)
    {
        var found = Rows.Rows.Values.Where(d => d.Kind == query.Kind && query.Filters.All(f => Matches(d, f.Key, f.Value))).Order(InOrder).AsEnumerable();
        if (query.Descending) found = found.Reverse();
        var rest = query.Cursor is { } cursor ? found.SkipWhile(d => PlaceOf(d) != cursor).Skip(1) : found;
        var page = rest.Take(query.Limit + 1).ToArray();
        return page.Length > query.Limit ? new([.. page[..^1]], PlaceOf(page[^2])) : new([.. page], null);
    }

    private static bool Matches(SearchDocument document, string name, string alternatives)
        => document.Filters.TryGetValue(name, out var value) && alternatives.Split(',').Contains(value, StringComparer.Ordinal);

    private static string PlaceOf(SearchDocument document) => $"{document.SortKey}\n{document.Id}";
}
