namespace FieldService.Storage.Sqlite.Engine;

/// <summary>
/// One process per data folder, since positions are counted in memory. The operating system frees the lock when the process dies.
/// </summary>
internal sealed class FolderLock : IDisposable
{
    private readonly FileStream _file;

    private FolderLock(FileStream file) => _file = file;

    public static FolderLock Take(string folder)
    {
        var path = Path.Combine(folder, "fieldservice.lock");
        try
        {
            Directory.CreateDirectory(folder);
            return new FolderLock(new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (UnauthorizedAccessException exception)
        {
            throw new SqliteStorageException(SqliteFailure.ReadOnly, $"{folder}: this user may not write to the data folder.", exception);
        }
        catch (IOException exception) when (File.Exists(path))
        {
            throw new SqliteStorageException(SqliteFailure.Busy, $"{folder}: another process uses it; stop that one first.", exception);
        }
        catch (IOException exception)
        {
            throw new SqliteStorageException(SqliteFailure.CannotOpen, $"{folder}: the data folder cannot be used.", exception);
        }
    }

    public void Dispose() => _file.Dispose();
}
