using FieldService.Silo.Hosting;

namespace FieldService.Api.Hosting;

/// <summary>What is done to the data folder instead of serving it.</summary>
internal static class Maintenance
{
    /// <summary>False when the command line asks for the service.</summary>
    public static bool Run(ServerOptions options)
    {
        if (options.Backup is { } backup)
        {
            DataFolder.Backup(options.DataFolder, backup);
            Notice.Write($"The database is in {Path.GetFullPath(backup)}.", "The keys beside it in the data folder are not: keep a copy of those, too.");
        }
        else if (options.Restore is { } file)
        {
            DataFolder.Restore(options.DataFolder, file, options.Force);
            Notice.Write($"The database in {Path.GetFullPath(options.DataFolder)} is that of {file}.");
        }

        return (options.Backup ?? options.Restore) is not null;
    }
}
