namespace FieldService.Storage.Sqlite;

/// <summary>What an operator can do something about.</summary>
public enum SqliteFailure
{
    Unexpected,

    /// <summary>Another process holds the file.</summary>
    Busy,
    ReadOnly,
    CannotOpen,
    DiskFull,
    InputOutput,
    Corrupt,

    /// <summary>The file was written by a newer release.</summary>
    NewerSchema,

    /// <summary>Something is there that would have to be overwritten.</summary>
    Exists,
}
