using FieldService.Storage.Sqlite.Engine;

namespace FieldService.Storage.Sqlite;

/// <summary>
/// Copies of the whole database, taken while another process uses it and put back while none does. SQLite's backup interface and not
/// VACUUM INTO: pages are copied as they are, which is faster, syncs the copy, and leaves row numbers, which the search index relies on, alone.
/// All pages are copied in one step, because between steps a write from another process starts the copy again.
/// </summary>
public static class SqliteBackup
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <summary>Everything that was acknowledged before the call is in the file; what is written meanwhile is not.</summary>
    /// <exception cref="SqliteStorageException">There is no database, the file exists, or it cannot be written.</exception>
    public static void Create(string dataFolder, string file)
    {
        var path = PathIn(dataFolder);
        if (File.Exists(file)) throw new SqliteStorageException(SqliteFailure.Exists, $"{file}: exists; a backup never overwrites another.");
        CopyChecked(path, file + ".partial", partial => File.Move(partial, file));
    }

    /// <summary>Replaces the database of a data folder that no process uses.</summary>
    /// <param name="force">Also when the folder has one, which is then gone.</param>
    /// <exception cref="SqliteStorageException">The folder is in use or has data; the file is damaged or newer than this release.</exception>
    public static void Restore(string dataFolder, string file, bool force)
    {
        using var folderLock = FolderLock.Take(dataFolder);
        var path = PathIn(dataFolder);
        if (File.Exists(path) && !force)
            throw new SqliteStorageException(SqliteFailure.Exists, $"{path}: exists; restoring would replace all of it (--force).");
        CopyChecked(file, path + ".restoring", restored => Replace(path, restored));
    }

    private static void CopyChecked(string from, string to, Action<string> use)
    {
        File.Delete(to);
        try
        {
            using (var source = SqliteSession.OpenForReading(from, Patience))
            using (var copy = SqliteSession.OpenCopy(to))
            {
                source.CopyTo(copy);
                copy.RequireHealthy("integrity_check");
                Migrations.RequireKnown(copy, from);
            }

            use(to);
        }
        finally
        {
            File.Delete(to);
        }
    }

    // The old log goes first: SQLite would take it for the new file's and write its pages into it.
    private static void Replace(string path, string restored)
    {
        foreach (var companion in (string[])["-wal", "-shm"]) File.Delete(path + companion);
        File.Move(restored, path, overwrite: true);
    }

    private static string PathIn(string dataFolder) => Path.Combine(dataFolder, SqliteStorageOptions.FileName);
}
