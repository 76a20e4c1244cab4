using System.Collections.Immutable;
using System.Text.Json;
using FieldService.Domain.Json;
using FieldService.Grains.Abstractions.Search;
using FieldService.Grains.News;

namespace FieldService.Grains.Search;

/// <summary>The search index as an outbox recipient, and how a view becomes a row of it.</summary>
public static class SearchRecipient
{
    public const string Kind = "search";

    public static Recipient For(string searchKind) => new(Kind, searchKind);

    public static SearchDocument Document<TView>(
        string kind, string id, long version, string sortKey, string text, TView view, params ReadOnlySpan<(string Name, string? Value)> filters)
    {
        var set = ImmutableDictionary.CreateBuilder<string, string>();
        foreach (var (name, value) in filters)
        {
            if (value is not null) set[name] = value;
        }

        return new(kind, id, version, sortKey, text, set.ToImmutable(), JsonSerializer.Serialize(view, DomainJson.Options));
    }
}
