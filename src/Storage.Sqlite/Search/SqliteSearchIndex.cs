using System.Collections.Immutable;
using System.Text.Json;
using FieldService.Grains.Abstractions.Search;
using FieldService.Storage.Sqlite.Engine;

namespace FieldService.Storage.Sqlite.Search;

internal sealed class SqliteSearchIndex(SqliteDatabase database) : ISearchIndex
{
    private const int MaxLimit = 500;

    public Task PutAsync(SearchDocument document, CancellationToken cancellationToken)
        => database.WriteAsync(session => Put(session, document), cancellationToken);

    public Task<SearchPage> QueryAsync(SearchQuery query, CancellationToken cancellationToken)
        => database.ReadAsync(session => Query(session, query), cancellationToken);

    private static bool Put(SqliteSession session, SearchDocument document)
    {
        if (Stored(session, document) is { } stored)
        {
            if (stored.Version >= document.Version) return false;
            DeleteFilters(session, document, stored.SortKey, stored.Filters);
        }

        Save(session, document);
        InsertFilters(session, document);
        return true;
    }

    private static (long Version, string SortKey, ImmutableDictionary<string, string> Filters)? Stored(
        SqliteSession session, SearchDocument document)
    {
        const string sql = "SELECT version, sort_key, filters FROM search_documents WHERE kind = ?1 AND id = ?2";
        var row = session.Statement(sql).Bind(document.Kind).Bind(document.Id);
        if (!row.Step()) return null;
        var stored = (row.Int64(0), row.Text(1), Filters(row.Utf8(2)));
        row.Reset();
        return stored;
    }

    private static void Save(SqliteSession session, SearchDocument document)
    {
        const string sql = """
            INSERT INTO search_documents (kind, id, version, sort_key, text, filters, json) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
            ON CONFLICT (kind, id) DO UPDATE SET
                version = excluded.version, sort_key = excluded.sort_key, text = excluded.text,
                filters = excluded.filters, json = excluded.json
            """;
        session.Statement(sql).Bind(document.Kind).Bind(document.Id).Bind(document.Version).Bind(document.SortKey).Bind(document.Text)
            .Bind(JsonSerializer.SerializeToUtf8Bytes(document.Filters).AsSpan()).Bind(document.Json).Run();
    }

    private static void DeleteFilters(
        SqliteSession session, SearchDocument document, string sortKey, ImmutableDictionary<string, string> filters)
    {
        const string sql = "DELETE FROM search_filters WHERE kind = ?1 AND name = ?2 AND value = ?3 AND sort_key = ?4 AND id = ?5";
        var delete = session.Statement(sql);
        foreach (var (name, value) in filters)
            delete.Bind(document.Kind).Bind(name).Bind(value).Bind(sortKey).Bind(document.Id).Run();
    }

    private static void InsertFilters(SqliteSession session, SearchDocument document)
    {
        const string sql = "INSERT INTO search_filters (kind, name, value, sort_key, id) VALUES (?1, ?2, ?3, ?4, ?5)";
        var insert = session.Statement(sql);
        foreach (var (name, value) in document.Filters)
            insert.Bind(document.Kind).Bind(name).Bind(value).Bind(document.SortKey).Bind(document.Id).Run();
    }

    // One row more than asked for tells whether there is a next page.
    private static SearchPage Query(SqliteSession session, SearchQuery query)
    {
        var limit = Math.Clamp(query.Limit, 1, MaxLimit);
        var items = ImmutableArray.CreateBuilder<SearchDocument>(limit);
        var row = SearchSql.Prepare(session, query, limit + 1);
        while (row.Step())
        {
            if (items.Count == limit) return new SearchPage(items.ToImmutable(), SearchCursor.After(items[^1]).ToString());
            items.Add(Document(query.Kind, row));
        }

        return new SearchPage(items.DrainToImmutable(), null);
    }

    private static SearchDocument Document(string kind, SqliteStatement row)
        => new(kind, row.Text(0), row.Int64(1), row.Text(2), row.Text(3), Filters(row.Utf8(4)), row.Text(5));

    private static ImmutableDictionary<string, string> Filters(ReadOnlySpan<byte> json)
        => JsonSerializer.Deserialize<ImmutableDictionary<string, string>>(json)!;
}
