using System.Collections.Immutable;
using System.Text.Json;
using FieldService.Api.Problems;
using FieldService.Domain.Json;
using FieldService.Grains.Abstractions.Search;

namespace FieldService.Api.Search;

internal static class Pages
{
    private const int AskedAtOnce = 16;

    /// <summary>A cursor comes from the caller: one that is none of ours is their mistake.</summary>
    public static async Task<SearchPage> ListAsync(this ISearchIndex index, SearchQuery query, CancellationToken cancellationToken)
    {
        try
        {
            return await index.QueryAsync(query, cancellationToken);
        }
        catch (ArgumentException) when (query.Cursor is not null)
        {
            throw RefusedException.Invalid(ProblemCodes.Invalid, "'cursor' takes the 'next' of the page before.", "cursor", "format");
        }
    }

    /// <summary>
    /// The page with each row as its actor sees it now: for what changes by the second and is not worth a write to the index each time.
    /// </summary>
    public static async Task<SearchPage> LiveAsync<TView>(this SearchPage page, Func<string, Task<TView?>> ask) where TView : class
    {
        var items = ImmutableArray.CreateBuilder<SearchDocument>(page.Items.Length);
        foreach (var chunk in page.Items.Chunk(AskedAtOnce))
        {
            var views = await Task.WhenAll(chunk.Select(document => ask(document.Id)));
            items.AddRange(chunk.Zip(views, (document, view) => view is null ? document : document with { Json = JsonSerializer.Serialize(view, DomainJson.Options) }));
        }

        return page with { Items = items.MoveToImmutable() };
    }

    /// <summary>A list of one's own single thing, in the shape of every list.</summary>
    public static SearchPage Of<TView>(string kind, TView? view) where TView : class
    {
        if (view is null) return new SearchPage([], null);
        var json = JsonSerializer.Serialize(view, DomainJson.Options);
        return new SearchPage([new SearchDocument(kind, "", 0, "", "", ImmutableDictionary<string, string>.Empty, json)], null);
    }
}
