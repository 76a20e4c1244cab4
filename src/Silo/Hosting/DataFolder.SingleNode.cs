using FieldService.Storage.Sqlite;

namespace FieldService.Silo.Hosting;

/// <summary>What can be done to a data folder from outside of the service.</summary>
public static class DataFolder
{
    /// <summary>While the service runs, or not.</summary>
    public static void Backup(string dataFolder, string file) => SqliteBackup.Create(dataFolder, file);

    /// <summary>While the service does not run.</summary>
    public static void Restore(string dataFolder, string file, bool force) => SqliteBackup.Restore(dataFolder, file, force);
}
