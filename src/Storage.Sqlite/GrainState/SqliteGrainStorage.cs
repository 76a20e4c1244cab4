using System.Globalization;
using System.Text.Json;
using FieldService.Storage.Sqlite.Engine;
using Orleans.Storage;

namespace FieldService.Storage.Sqlite.GrainState;

/// <summary>
/// One row per grain and state name; the ETag is the row's version. A cleared state keeps its row without content, so that its versions go
/// on rising: an activation that missed the clear can never match a later record by accident.
/// </summary>
internal sealed class SqliteGrainStorage(SqliteDatabase database, JsonSerializerOptions json) : IGrainStorage
{
    public const string Schema = """
        CREATE TABLE grain_states (
            grain TEXT NOT NULL,
            name TEXT NOT NULL,
            version INTEGER NOT NULL,
            json TEXT,
            UNIQUE (grain, name));
        """;

    public async Task ReadStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState)
    {
        const string sql = "SELECT version, json FROM grain_states WHERE grain = ?1 AND name = ?2 AND json IS NOT NULL";
        var (version, state) = await database.ReadAsync(session =>
        {
            var row = session.Statement(sql).Bind(grainId.ToString()).Bind(stateName);
            return row.Step() ? (row.Int64(0), JsonSerializer.Deserialize<T>(row.Utf8(1), json)) : default((long, T?)?);
        }) ?? (0, FreshState.Create<T>());
        Set(grainState, state, version == 0 ? null : version);
    }

    public async Task WriteStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState)
    {
        // Serialized here, in the grain's turn: the state may change as soon as the turn goes on.
        var content = JsonSerializer.SerializeToUtf8Bytes(grainState.State, json);
        var (id, expected) = (grainId.ToString(), grainState.ETag);
        var version = await database.WriteOneStatementAsync(session => (expected is null
            ? Insert(session, id, stateName, content)
            : Update(session, id, stateName, content, expected)) ?? throw Conflict(session, id, stateName, expected));
        Set(grainState, grainState.State, version);
    }

    public async Task ClearStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState)
    {
        var (id, expected) = (grainId.ToString(), grainState.ETag);
        await database.WriteOneStatementAsync(session =>
        {
            var cleared = expected is null ? Stored(session, id, stateName) is null : Clear(session, id, stateName, expected);
            return cleared ? true : throw Conflict(session, id, stateName, expected);
        });
        Set(grainState, FreshState.Create<T>(), null);
    }

    private static long? Insert(SqliteSession session, string grain, string name, byte[] content)
    {
        const string sql = """
            INSERT INTO grain_states (grain, name, version, json) VALUES (?1, ?2, 1, ?3)
            ON CONFLICT (grain, name) DO UPDATE SET version = version + 1, json = excluded.json WHERE json IS NULL
            RETURNING version
            """;
        return Version(session.Statement(sql).Bind(grain).Bind(name).Bind(content.AsSpan()));
    }

    private static long? Update(SqliteSession session, string grain, string name, byte[] content, string expected)
    {
        const string sql = """
            UPDATE grain_states SET version = version + 1, json = ?3
            WHERE grain = ?1 AND name = ?2 AND json IS NOT NULL AND version = ?4
            RETURNING version
            """;
        return Version(session.Statement(sql).Bind(grain).Bind(name).Bind(content.AsSpan()).Bind(expected));
    }

    private static bool Clear(SqliteSession session, string grain, string name, string expected)
    {
        const string sql = """
            UPDATE grain_states SET version = version + 1, json = NULL
            WHERE grain = ?1 AND name = ?2 AND json IS NOT NULL AND version = ?3
            RETURNING version
            """;
        return Version(session.Statement(sql).Bind(grain).Bind(name).Bind(expected)) is not null;
    }

    private static long? Stored(SqliteSession session, string grain, string name)
    {
        const string sql = "SELECT version FROM grain_states WHERE grain = ?1 AND name = ?2 AND json IS NOT NULL";
        return Version(session.Statement(sql).Bind(grain).Bind(name));
    }

    private static long? Version(SqliteStatement row) => row.Step() ? row.Int64(0) : null;

    private static InconsistentStateException Conflict(SqliteSession session, string grain, string name, string? expected) => new(
        $"{name} of {grain} was written by someone else.", Text(Stored(session, grain, name)), expected);

    private static void Set<T>(IGrainState<T> grainState, T? state, long? version)
        => (grainState.State, grainState.ETag, grainState.RecordExists) = (state, Text(version), version is not null);

    private static string? Text(long? version) => version?.ToString(CultureInfo.InvariantCulture);
}
