using System.Collections.Immutable;
using System.Text.Json;
using FieldService.Domain.Json;
using FieldService.Grains.Abstractions.Search;

namespace FieldService.Api.Search;

internal static class Pages
{
    /// <summary>A list of one's own single thing, in the shape of every list.</summary>
    public static SearchPage Of<TView>(string kind, TView? view) where TView : class
    {
        if (view is null) return new SearchPage([], null);
        var json = JsonSerializer.Serialize(view, DomainJson.Options);
        return new SearchPage([new SearchDocument(kind, "", 0, "", "", ImmutableDictionary<string, string>.Empty, json)], null);
    }
}
