using System.Buffers.Text;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using FieldService.Grains.Abstractions.Search;

namespace FieldService.TestKit.Grains;

/// <summary>Lists and search in memory, with the semantics of the index on disk.</summary>
public sealed class MemorySearchIndex(PowerSwitch power, Activity activity) : ISearchIndex
{
    private const int MaxLimit = 500;
    private readonly Lock _gate = new();
    private readonly Dictionary<(string Kind, string Id), SearchDocument> _documents = [];

    /// <summary>Awaited before every document: an index that takes its time.</summary>
    public Func<SearchDocument, Task>? Delays { get; set; }

    public IReadOnlyList<SearchDocument> Documents
    {
        get
        {
            lock (_gate) return [.. _documents.Values];
        }
    }

    public async Task PutAsync(SearchDocument document, CancellationToken cancellationToken)
    {
        await Task.Yield();
        if (Delays?.Invoke(document) is { } delay) await delay;
        power.Require();
        lock (_gate)
        {
            if (_documents.TryGetValue((document.Kind, document.Id), out var known) && known.Version >= document.Version) return;
            _documents[(document.Kind, document.Id)] = document;
        }

        activity.Note();
    }

    public async Task<SearchPage> QueryAsync(SearchQuery query, CancellationToken cancellationToken)
    {
        await Task.Yield();
        power.Require();
        var after = query.Cursor is { } cursor ? Parse(cursor) : default((string SortKey, string Id)?);
        var found = Documents
            .Where(d => d.Kind == query.Kind && query.Filters.All(f => Matches(d, f.Key, f.Value)) && MatchesText(d, query.Text))
            .Order(query.Descending ? Comparer<SearchDocument>.Create(static (a, b) => InOrder(b, a)) : Comparer<SearchDocument>.Create(InOrder))
            .SkipWhile(d => after is { } place && IsUpTo(d, place, query.Descending))
            .Take(Math.Clamp(query.Limit, 1, MaxLimit) + 1)
            .ToArray();
        var hasMore = found.Length > Math.Clamp(query.Limit, 1, MaxLimit);
        ImmutableArray<SearchDocument> page = hasMore ? [.. found[..^1]] : [.. found];
        return new(page, hasMore ? CursorOf(page[^1]) : null);
    }

    private static int InOrder(SearchDocument a, SearchDocument b) => Compare((a.SortKey, a.Id), (b.SortKey, b.Id));

    private static int Compare((string SortKey, string Id) a, (string SortKey, string Id) b)
        => string.CompareOrdinal(a.SortKey, b.SortKey) is not 0 and var order ? order : string.CompareOrdinal(a.Id, b.Id);

    private static bool IsUpTo(SearchDocument document, (string SortKey, string Id) place, bool descending)
        => Compare((document.SortKey, document.Id), place) is var order && (descending ? order >= 0 : order <= 0);

    private static bool Matches(SearchDocument document, string name, string alternatives)
        => document.Filters.TryGetValue(name, out var value)
        && alternatives.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Contains(value, StringComparer.Ordinal);

    /// <summary>Every word of the query must begin a word of the text.</summary>
    private static bool MatchesText(SearchDocument document, string? text)
    {
        if (text is null) return true;
        var words = Words(document.Text);
        return Words(text).All(wanted => words.Exists(word => word.StartsWith(wanted, StringComparison.Ordinal)));
    }

    private static List<string> Words(string text)
    {
        var plain = new StringBuilder();
        foreach (var c in text.Normalize(NormalizationForm.FormD).Where(static c => char.GetUnicodeCategory(c) is not UnicodeCategory.NonSpacingMark))
            plain.Append(char.IsLetterOrDigit(c) ? char.ToLowerInvariant(c) : ' ');
        return [.. plain.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries)];
    }

    private static string CursorOf(SearchDocument document)
        => Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes<string[]>([document.SortKey, document.Id]));

    private static (string SortKey, string Id) Parse(string cursor)
    {
        try
        {
            if (JsonSerializer.Deserialize<string[]>(Base64Url.DecodeFromChars(cursor)) is [{ } sortKey, { } id]) return (sortKey, id);
        }
        catch (Exception exception) when (exception is FormatException or JsonException)
        {
            throw new ArgumentException("The cursor is not one that a search returned.", exception);
        }

        throw new ArgumentException("The cursor is not one that a search returned.");
    }
}
