using FieldService.Storage.Sqlite.GrainState;
using FieldService.Storage.Sqlite.Readings;
using FieldService.Storage.Sqlite.Reminders;
using FieldService.Storage.Sqlite.Search;

namespace FieldService.Storage.Sqlite.Engine;

/// <summary>The schema, forward only. Released steps never change; a change of the schema is a new step at the end.</summary>
internal static class Migrations
{
    private static readonly string[] Steps =
    [
        SqliteGrainStorage.Schema + SqliteReminderTable.Schema + ReadingsSchema.Tables + SearchSchema.Tables,
    ];

    public static int CurrentVersion => Steps.Length;

    public static int Apply(SqliteSession session, string path)
    {
        var version = RequireKnown(session, path);
        for (; version < CurrentVersion; version++) ApplyStep(session, version);
        return version;
    }

    /// <exception cref="SqliteStorageException">The file was written by a newer release.</exception>
    public static int RequireKnown(SqliteSession session, string path)
    {
        var version = ReadVersion(session);
        return version <= CurrentVersion ? version : throw Newer(path, version);
    }

    private static int ReadVersion(SqliteSession session)
    {
        var version = session.Statement("PRAGMA user_version");
        version.Step();
        var value = (int)version.Int64(0);
        session.Reset();
        return value;
    }

    // The version number is part of the transaction: a crash leaves the old schema or the new one.
    private static void ApplyStep(SqliteSession session, int from)
    {
        try
        {
            session.Execute($"BEGIN IMMEDIATE; {Steps[from]}; PRAGMA user_version = {from + 1}; COMMIT;");
        }
        catch
        {
            session.Rollback();
            throw;
        }
    }

    private static SqliteStorageException Newer(string path, int version) => new(
        SqliteFailure.NewerSchema,
        $"{path}: written by a newer release (schema {version}, this one knows {CurrentVersion}); start that release or restore a backup.");
}
