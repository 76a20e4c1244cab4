namespace FieldService.Storage.Sqlite.Readings;

/// <summary>
/// Readings lie together by owner, in order of position: the owner is the asset, or the device of an unbound metric. Names are numbers to
/// keep rows small. The owner's tail says how far it has come, so that a start needs no look at the readings.
/// Times are UTC in ticks of 100 ns, as devices sent them.
/// </summary>
internal static class ReadingsSchema
{
    public const string Tables = """
        CREATE TABLE reading_names (
            id INTEGER PRIMARY KEY,
            kind INTEGER NOT NULL,
            text TEXT NOT NULL,
            UNIQUE (kind, text));
        CREATE TABLE readings (
            owner INTEGER NOT NULL,
            position INTEGER NOT NULL,
            device INTEGER NOT NULL,
            metric INTEGER NOT NULL,
            at INTEGER NOT NULL,
            value REAL,
            sequence INTEGER,
            received_at INTEGER NOT NULL,
            PRIMARY KEY (owner, position)) WITHOUT ROWID;
        CREATE INDEX readings_by_time ON readings (owner, metric, at, value);
        CREATE TABLE reading_tails (
            owner INTEGER PRIMARY KEY,
            last_position INTEGER NOT NULL,
            acknowledged INTEGER NOT NULL DEFAULT 0);
        CREATE TABLE reading_counts (
            device INTEGER PRIMARY KEY,
            count INTEGER NOT NULL);
        """;
}
