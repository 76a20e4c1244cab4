using System.Diagnostics.Metrics;
using FieldService.Storage.Sqlite;

namespace FieldService.Bench.Storage;

/// <summary>Listens to how many writes share a transaction.</summary>
internal sealed class GroupSizes : IDisposable
{
    private readonly MeterListener _listener = new();
    private long _groups;
    private long _writes;

    public GroupSizes()
    {
        _listener.InstrumentPublished = static (instrument, listener) =>
        {
            if (instrument.Name == SqliteStorageOptions.GroupSizeName) listener.EnableMeasurementEvents(instrument);
        };
        _listener.SetMeasurementEventCallback<int>((_, size, _, _) =>
        {
            Interlocked.Increment(ref _groups);
            Interlocked.Add(ref _writes, size);
        });
        _listener.Start();
    }

    public double Average => _groups == 0 ? 0 : (double)_writes / _groups;

    public void Dispose() => _listener.Dispose();
}
