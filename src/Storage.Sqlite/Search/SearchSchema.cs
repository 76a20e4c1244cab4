namespace FieldService.Storage.Sqlite.Search;

/// <summary>
/// Filters repeat sort key and id, so that one filter alone already gives a page in order. The text index keeps no copy of the text and
/// follows the documents by trigger: https://sqlite.org/fts5.html#external_content_tables
/// </summary>
internal static class SearchSchema
{
    public const string Tables = """
        CREATE TABLE search_documents (
            row INTEGER PRIMARY KEY,
            kind TEXT NOT NULL,
            id TEXT NOT NULL,
            version INTEGER NOT NULL,
            sort_key TEXT NOT NULL,
            text TEXT NOT NULL,
            filters TEXT NOT NULL,
            json TEXT NOT NULL,
            UNIQUE (kind, id));
        CREATE INDEX search_documents_in_order ON search_documents (kind, sort_key, id);
        CREATE TABLE search_filters (
            kind TEXT NOT NULL,
            name TEXT NOT NULL,
            value TEXT NOT NULL,
            sort_key TEXT NOT NULL,
            id TEXT NOT NULL,
            PRIMARY KEY (kind, name, value, sort_key, id)) WITHOUT ROWID;
        CREATE VIRTUAL TABLE search_text USING fts5 (
            text, content = 'search_documents', content_rowid = 'row', tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3');
        CREATE TRIGGER search_text_insert AFTER INSERT ON search_documents BEGIN
            INSERT INTO search_text (rowid, text) VALUES (new.row, new.text);
        END;
        CREATE TRIGGER search_text_update AFTER UPDATE OF text ON search_documents WHEN old.text <> new.text BEGIN
            INSERT INTO search_text (search_text, rowid, text) VALUES ('delete', old.row, old.text);
            INSERT INTO search_text (rowid, text) VALUES (new.row, new.text);
        END;
        """;
}
