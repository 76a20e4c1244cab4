using System.Collections.Immutable;
using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using FieldService.Api.Problems;
using FieldService.Grains.Abstractions.Search;

namespace FieldService.Api.Requests;

/// <summary>What every list takes.</summary>
internal sealed record ListQuery(
    [property: Range(1, ListQuery.MaxLimit), Description("How many items a page has; 50 unless told.")] int? Limit,
    [property: Description("The 'next' of the page before.")] string? Cursor,
    [property: Description("Words to look for.")] string? Search)
{
    public const int MaxLimit = 200;
    private const int MaxText = 200;

    public SearchQuery For(string kind, params ReadOnlySpan<(string Name, string? Value)> filters)
    {
        if (Limit is < 1 or > MaxLimit) throw RefusedException.Invalid(ProblemCodes.Invalid, "'limit' must be 1-200.", "limit", "1..200");
        if (Search?.Length > MaxText) throw RefusedException.Invalid(ProblemCodes.Invalid, "'search' must be at most 200 characters.", "search", "length");
        var set = ImmutableDictionary.CreateBuilder<string, string>();
        foreach (var (name, value) in filters)
            if (!string.IsNullOrEmpty(value)) set[name] = value;
        return new SearchQuery(kind, set.ToImmutable(), string.IsNullOrWhiteSpace(Search) ? null : Search, string.IsNullOrEmpty(Cursor) ? null : Cursor, Limit ?? 50);
    }
}
