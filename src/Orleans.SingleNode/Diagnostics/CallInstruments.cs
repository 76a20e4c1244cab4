using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Orleans.SingleNode;

/// <summary>The meter "Microsoft.Orleans". Costs a check per call while nobody listens.</summary>
internal sealed class CallInstruments : IDisposable
{
    private readonly Meter _meter = new("Microsoft.Orleans");
    private readonly Histogram<double> _latency;
    private readonly Counter<long> _timedOut;

    public CallInstruments()
    {
        _latency = _meter.CreateHistogram<double>("orleans-app-requests-latency", "ms");
        _timedOut = _meter.CreateCounter<long>("orleans-app-requests-timedout");
        ReminderTicks = _meter.CreateCounter<long>("orleans-reminders-ticks-delivered");
        StorageWrites = _meter.CreateHistogram<double>("orleans-storage-write-latency", "ms");
        StorageReads = _meter.CreateHistogram<double>("orleans-storage-read-latency", "ms");
    }

    public Counter<long> ReminderTicks { get; }

    public Histogram<double> StorageWrites { get; }

    public Histogram<double> StorageReads { get; }

    public void ObserveActivations(Func<int> count) => _meter.CreateObservableGauge("orleans-catalog-activations", count);

    public void Started(GrainCall call)
    {
        if (_latency.Enabled) call.StartedAt = Stopwatch.GetTimestamp();
    }

    public void Finished(GrainCall call)
    {
        if (call.StartedAt != 0) _latency.Record(Stopwatch.GetElapsedTime(call.StartedAt).TotalMilliseconds);
    }

    public void TimedOut(GrainCall call) => _timedOut.Add(1, new KeyValuePair<string, object?>("method", call.Method.ActivityName));

    public void Dispose() => _meter.Dispose();
}
