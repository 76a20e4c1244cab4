using System.Collections.Immutable;

namespace FieldService.Grains.Abstractions.Search;

/// <param name="Next">Cursor of the next page; null on the last.</param>
public sealed record SearchPage(ImmutableArray<SearchDocument> Items, string? Next);
