using System.Collections.Concurrent;
using FieldService.Storage.Sqlite.Engine;

namespace FieldService.Storage.Sqlite.Readings;

/// <summary>
/// Numbers for the names in the log. A number is remembered once it is on disk, so that no reading can refer to one that was rolled back.
/// </summary>
internal sealed class ReadingNames(SqliteDatabase database)
{
    private readonly ConcurrentDictionary<(NameKind Kind, string Text), long> _ids = new();
    private readonly ConcurrentDictionary<long, (NameKind Kind, string Text)> _names = new();

    public bool TryGet(NameKind kind, string text, out long id) => _ids.TryGetValue((kind, text), out id);

    public (NameKind Kind, string Text) this[long id] => _names[id];

    /// <summary>For sessions that read: finds what another run of the process has written.</summary>
    public long? Find(SqliteSession session, NameKind kind, string text)
    {
        if (TryGet(kind, text, out var known)) return known;
        if (Stored(session, kind, text) is not { } id) return null;
        Remember(id, (kind, text));
        return id;
    }

    /// <summary>For sessions that read: the text of a number found in a row.</summary>
    public string Text(SqliteSession session, long id)
    {
        const string sql = "SELECT kind, text FROM reading_names WHERE id = ?1";
        if (_names.TryGetValue(id, out var known)) return known.Text;
        var row = session.Statement(sql).Bind(id);
        if (!row.Step()) throw new InvalidDataException($"Reading name {id} is missing.");
        Remember(id, ((NameKind)row.Int64(0), row.Text(1)));
        row.Reset();
        return _names[id].Text;
    }

    public async Task AddAsync(IReadOnlyCollection<(NameKind Kind, string Text)> names, CancellationToken cancellationToken)
    {
        var ids = await database.WriteAsync(
            session => names.Select(name => Stored(session, name.Kind, name.Text) ?? Insert(session, name)).ToList(), cancellationToken);
        foreach (var (id, name) in ids.Zip(names)) Remember(id, name);
    }

    private static long? Stored(SqliteSession session, NameKind kind, string text)
        => Id(session.Statement("SELECT id FROM reading_names WHERE kind = ?1 AND text = ?2").Bind((long)kind).Bind(text));

    private static long Insert(SqliteSession session, (NameKind Kind, string Text) name)
    {
        const string sql = "INSERT INTO reading_names (kind, text) VALUES (?1, ?2) RETURNING id";
        return Id(session.Statement(sql).Bind((long)name.Kind).Bind(name.Text))
            ?? throw new InvalidDataException("SQLite gave no number to a reading name.");
    }

    private static long? Id(SqliteStatement row)
    {
        long? id = row.Step() ? row.Int64(0) : null;
        row.Reset();
        return id;
    }

    private void Remember(long id, (NameKind Kind, string Text) name)
    {
        _names[id] = name;
        _ids[name] = id;
    }
}
