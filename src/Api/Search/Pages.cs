using System.Collections.Immutable;
using System.Text.Json;
using FieldService.Api.Problems;
using FieldService.Domain.Json;
using FieldService.Grains.Abstractions.Search;

namespace FieldService.Api.Search;

internal static class Pages
{
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

    /// <summary>A list of one's own single thing, in the shape of every list.</summary>
    public static SearchPage Of<TView>(string kind, TView? view) where TView : class
    {
        if (view is null) return new SearchPage([], null);
        var json = JsonSerializer.Serialize(view, DomainJson.Options);
        return new SearchPage([new SearchDocument(kind, "", 0, "", "", ImmutableDictionary<string, string>.Empty, json)], null);
    }
}
