using System.Globalization;
using FieldService.Storage.Sqlite.Engine;

namespace FieldService.Storage.Sqlite.Reminders;

/// <summary>The ETag is the row number, which SQLite never gives twice: every update is a new row.</summary>
internal sealed class SqliteReminderTable(SqliteDatabase database) : IReminderTable
{
    public const string Schema = """
        CREATE TABLE reminders (
            etag INTEGER PRIMARY KEY AUTOINCREMENT,
            grain TEXT NOT NULL,
            name TEXT NOT NULL,
            hash INTEGER NOT NULL,
            start_at INTEGER NOT NULL,
            period INTEGER NOT NULL,
            UNIQUE (grain, name));
        CREATE INDEX reminders_by_hash ON reminders (hash);
        """;

    private const string Select = "SELECT etag, grain, name, start_at, period FROM reminders ";

    public Task<ReminderTableData> ReadRows(GrainId grainId) => database.ReadAsync(session
        => new ReminderTableData(Entries(session.Statement(Select + "WHERE grain = ?1 ORDER BY name").Bind(grainId.ToString()))));

    public Task<ReminderTableData> ReadRows(uint begin, uint end)
    {
        const string between = Select + "WHERE hash > ?1 AND hash <= ?2";
        const string wrapping = Select + "WHERE hash > ?1 OR hash <= ?2";
        return database.ReadAsync(session
            => new ReminderTableData(Entries(session.Statement(begin < end ? between : wrapping).Bind(begin).Bind(end))));
    }

    public Task<ReminderEntry?> ReadRow(GrainId grainId, string reminderName)
    {
        const string sql = Select + "WHERE grain = ?1 AND name = ?2";
        return database.ReadAsync(
            session => Entries(session.Statement(sql).Bind(grainId.ToString()).Bind(reminderName)).FirstOrDefault());
    }

    public Task<string?> UpsertRow(ReminderEntry entry)
    {
        const string sql = """
            INSERT OR REPLACE INTO reminders (grain, name, hash, start_at, period) VALUES (?1, ?2, ?3, ?4, ?5) RETURNING etag
            """;
        var (grain, name, hash) = (entry.GrainId.ToString(), entry.ReminderName, entry.GrainId.GetUniformHashCode());
        var (startAt, period) = (entry.StartAt.Ticks, entry.Period.Ticks);
        return database.WriteAsync<string?>(session =>
        {
            var row = session.Statement(sql).Bind(grain).Bind(name).Bind(hash).Bind(startAt).Bind(period);
            row.Step();
            return ETag(row);
        });
    }

    public Task<bool> RemoveRow(GrainId grainId, string reminderName, string eTag)
    {
        const string sql = "DELETE FROM reminders WHERE grain = ?1 AND name = ?2 AND etag = ?3 RETURNING etag";
        return database.WriteAsync(session => session.Statement(sql).Bind(grainId.ToString()).Bind(reminderName).Bind(eTag).Step());
    }

    public Task TestOnlyClearTable() => database.WriteAsync(session =>
    {
        session.Statement("DELETE FROM reminders").Run();
        return true;
    });

    private static List<ReminderEntry> Entries(SqliteStatement row)
    {
        var entries = new List<ReminderEntry>();
        while (row.Step())
        {
            entries.Add(new ReminderEntry
            {
                ETag = ETag(row),
                GrainId = GrainId.Parse(row.Text(1)),
                ReminderName = row.Text(2),
                StartAt = new DateTime(row.Int64(3), DateTimeKind.Utc),
                Period = TimeSpan.FromTicks(row.Int64(4)),
            });
        }

        return entries;
    }

    private static string ETag(SqliteStatement row) => row.Int64(0).ToString(CultureInfo.InvariantCulture);
}
