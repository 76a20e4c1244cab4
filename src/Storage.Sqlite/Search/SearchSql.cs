using System.Text;
using FieldService.Grains.Abstractions.Search;
using FieldService.Storage.Sqlite.Engine;

namespace FieldService.Storage.Sqlite.Search;

/// <summary>
/// The statement of one query. The rarest filter with a single value leads: its rows are a range in the order of the list; the other
/// filters are looked up for each of them until the page is full. Without one the list itself leads.
/// </summary>
internal sealed class SearchSql
{
    private const int CountedAtMost = 1000;
    private const string Select = "SELECT d.id, d.version, d.sort_key, d.text, d.filters, d.json ";

    private readonly StringBuilder _sql = new(Select);
    private readonly List<string> _parameters = [];

    public static SqliteStatement Prepare(SqliteSession session, SearchQuery query, int limit)
    {
        var filters = query.Filters.Select(filter => new Filter(filter.Key, Alternatives(filter.Value))).ToList();
        var lead = filters.Where(filter => filter.Values.Length == 1).MinBy(filter => Count(session, query.Kind, filter));
        var sql = new SearchSql();
        if (lead is null) sql.StartWithList(query.Kind);
        else sql.StartWithFilter(query.Kind, lead.Name, lead.Values[0]);
        foreach (var filter in filters.Where(filter => filter != lead)) sql.AddFilter(filter);
        if (SearchText.ToMatch(query.Text) is { } match) sql.AddText(match);
        if (query.Cursor is { } cursor) sql.AddCursor(SearchCursor.Parse(cursor), query.Descending);
        sql.AddOrder(query.Descending);
        return sql.Bind(session.Statement(sql._sql.ToString())).Bind(limit);
    }

    private static string[] Alternatives(string value)
        => value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static long Count(SqliteSession session, string kind, Filter filter)
    {
        const string sql = "SELECT count(*) FROM (SELECT 1 FROM search_filters WHERE kind = ?1 AND name = ?2 AND value = ?3 LIMIT ?4)";
        var row = session.Statement(sql).Bind(kind).Bind(filter.Name).Bind(filter.Values[0]).Bind(CountedAtMost);
        row.Step();
        var count = row.Int64(0);
        row.Reset();
        return count;
    }

    // CROSS JOIN fixes the order of the join. Only rows that pass every filter are fetched from the table.
    private void StartWithList(string kind) => _sql.Append(
        $"FROM search_documents o CROSS JOIN search_documents d ON d.row = o.row WHERE o.kind = {Next(kind)}");

    private void StartWithFilter(string kind, string name, string value)
    {
        _sql.Append("FROM search_filters o CROSS JOIN search_documents d ON d.kind = o.kind AND d.id = o.id");
        _sql.Append($" WHERE o.kind = {Next(kind)} AND o.name = {Next(name)} AND o.value = {Next(value)}");
    }

    private void AddFilter(Filter filter)
    {
        _sql.Append($" AND EXISTS (SELECT 1 FROM search_filters f WHERE f.kind = o.kind AND f.name = {Next(filter.Name)}");
        _sql.Append($" AND f.value IN ({string.Join(", ", filter.Values.Select(Next))}) AND f.sort_key = o.sort_key AND f.id = o.id)");
    }

    private void AddText(string match) => _sql.Append(
        $" AND d.row IN (SELECT rowid FROM search_text WHERE search_text MATCH {Next(match)})");

    private void AddCursor(SearchCursor cursor, bool descending) => _sql.Append(
        $" AND (o.sort_key, o.id) {(descending ? "<" : ">")} ({Next(cursor.SortKey)}, {Next(cursor.Id)})");

    private void AddOrder(bool descending)
    {
        var direction = descending ? " DESC" : "";
        _sql.Append($" ORDER BY o.sort_key{direction}, o.id{direction} LIMIT ?{_parameters.Count + 1}");
    }

    private string Next(string parameter)
    {
        _parameters.Add(parameter);
        return $"?{_parameters.Count}";
    }

    private SqliteStatement Bind(SqliteStatement statement)
        => _parameters.Aggregate(statement, (bound, parameter) => bound.Bind(parameter));

    private sealed record Filter(string Name, string[] Values);
}
