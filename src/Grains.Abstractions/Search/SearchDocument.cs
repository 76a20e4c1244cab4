using System.Collections.Immutable;

namespace FieldService.Grains.Abstractions.Search;

/// <summary>One row of a list as the projection keeps it: the view's JSON beside the columns that lists filter and sort by.</summary>
/// <param name="Kind">One of <see cref="SearchKinds"/>.</param>
/// <param name="Version">Of the aggregate; an older or equal one never replaces a newer one.</param>
/// <param name="SortKey">Lists are in ascending ordinal order of this text, then of the id.</param>
/// <param name="Text">What free-text search looks in.</param>
/// <param name="Filters">Exact-match fields, e.g. status, territoryId, assetId.</param>
/// <param name="Json">The view, in the dialect of the API.</param>
public sealed record SearchDocument(
    string Kind,
    string Id,
    long Version,
    string SortKey,
    string Text,
    ImmutableDictionary<string, string> Filters,
    string Json);
