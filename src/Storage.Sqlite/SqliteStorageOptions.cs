using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using FieldService.Domain.Json;

namespace FieldService.Storage.Sqlite;

public sealed class SqliteStorageOptions
{
    public const string FileName = "fieldservice.db";

    /// <summary>Created when missing. One process per folder. Must be a local disk: WAL does not work on network file systems.</summary>
    [Required]
    public string DataFolder { get; set; } = "";

    /// <summary>How grain state is written. Add source-generated contexts to a copy of <see cref="DomainJson.Options"/> to avoid reflection.</summary>
    [Required]
    public JsonSerializerOptions Json { get; set; } = DomainJson.Options;

    /// <summary>Reads the whole file once at start (default). Off, a start is faster by about a second per GB and damage shows later.</summary>
    public bool CheckIntegrityAtStart { get; set; } = true;

    /// <summary>Connections, each with a thread, for reads. Default 3: more help only when several long chart queries run at once.</summary>
    [Range(1, 64)]
    public int Readers { get; set; } = 3;

    /// <summary>Writes that may wait for a commit before callers are held back. Default 8192: memory against burst.</summary>
    [Range(1, 1_000_000)]
    public int WriteQueueCapacity { get; set; } = 8192;

    /// <summary>Writes per commit at most. Default 1024: a larger group shares the sync more widely, each of its members waits longer.</summary>
    [Range(1, 100_000)]
    public int MaxGroupSize { get; set; } = 1024;

    /// <summary>How long another process may hold the file before a write fails. Default 5 s.</summary>
    public TimeSpan BusyTimeout { get; set; } = TimeSpan.FromSeconds(5);

    internal string DatabasePath => Path.Combine(DataFolder, FileName);
}
