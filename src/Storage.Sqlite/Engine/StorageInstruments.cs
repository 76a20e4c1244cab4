using System.Diagnostics.Metrics;

namespace FieldService.Storage.Sqlite.Engine;

/// <summary>What the group commit does, for operators and the benchmark.</summary>
internal static class StorageInstruments
{
    private static readonly Meter Meter = new(SqliteStorageOptions.MeterName);

    /// <summary>Writes that shared one transaction and one sync.</summary>
    public static readonly Histogram<int> GroupSize = Meter.CreateHistogram<int>(SqliteStorageOptions.GroupSizeName);
}
