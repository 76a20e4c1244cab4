using System.Collections.Immutable;

namespace FieldService.Grains.Abstractions.Search;

/// <param name="Filters">All must match; a value may list alternatives separated by commas.</param>
/// <param name="Cursor">From the previous page's <see cref="SearchPage.Next"/>.</param>
public sealed record SearchQuery(
    string Kind,
    ImmutableDictionary<string, string> Filters,
    string? Text = null,
    string? Cursor = null,
    int Limit = 50,
    bool Descending = false);
