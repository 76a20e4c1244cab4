using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using FieldService.Domain.Json;

namespace FieldService.Storage.Sqlite;

public sealed class SqliteStorageOptions
{
    public const string FileName = "fieldservice.db";

    public const string MeterName = "FieldService.Storage.Sqlite";

    /// <summary>Histogram: writes per transaction, each of which costs one sync of the disk.</summary>
    public const string GroupSizeName = "fieldservice_storage_group_size";

    /// <summary>Created when missing; one process per folder. Must be a local disk: WAL does not work on network file systems.</summary>
    [Required]
    public string DataFolder { get; set; } = "";

    /// <summary>
    /// How grain state is written. Default <see cref="DomainJson.Options"/>; a copy with source-generated contexts avoids reflection.
    /// </summary>
    [Required]
    public JsonSerializerOptions Json { get; set; } = DomainJson.Options;

    /// <summary>Reads the whole file once at start (default). Off, a start with gigabytes is faster and damage shows later.</summary>
    public bool CheckIntegrityAtStart { get; set; } = true;

    /// <summary>Connections for reads, each with a thread. Default 3: more help only while several long chart queries run.</summary>
    [Range(1, 64)]
    public int Readers { get; set; } = 3;

    /// <summary>Writes that may wait for a commit before callers are held back. Default 8192: memory against burst.</summary>
    [Range(1, 1_000_000)]
    public int WriteQueueCapacity { get; set; } = 8192;

    /// <summary>Writes per commit at most. Default 1024: in a larger group more share one sync, and each waits longer.</summary>
    [Range(1, 100_000)]
    public int MaxGroupSize { get; set; } = 1024;

    /// <summary>How long another process may hold the file before a write fails. Default 5 s.</summary>
    public TimeSpan BusyTimeout { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>
    /// How long readings are kept after they were received, in business time; what an asset has not looked at yet stays. Default 400 days, so
    /// that a season can be compared with the last one. Null keeps them for ever.
    /// </summary>
    public TimeSpan? KeepReadings { get; set; } = TimeSpan.FromDays(400);

    internal string DatabasePath => Path.Combine(DataFolder, FileName);
}
