using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using System.Text;

namespace FieldService.Api.Metrics;

/// <summary>Listens to a fixed set of meters and writes them in the Prometheus text format 0.0.4.</summary>
internal sealed class PrometheusExporter : IHostedService, IDisposable
{
    private static readonly string[] Meters =
        ["FieldService.*", "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "Microsoft.Orleans", "System.Runtime"];

    private readonly ConcurrentDictionary<Instrument, MetricFamily> _families = new();
    private readonly MeterListener _listener = new();
    private readonly Lock _scrape = new();

    public PrometheusExporter()
    {
        _listener.InstrumentPublished = Publish;
        _listener.SetMeasurementEventCallback<byte>(Record);
        _listener.SetMeasurementEventCallback<short>(Record);
        _listener.SetMeasurementEventCallback<int>(Record);
        _listener.SetMeasurementEventCallback<long>(Record);
        _listener.SetMeasurementEventCallback<float>(Record);
        _listener.SetMeasurementEventCallback<double>(Record);
        _listener.SetMeasurementEventCallback<decimal>(Record);
    }

    public Task StartAsync(CancellationToken cancellationToken)
    {
        _listener.Start();
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public string Write()
    {
        // Observable instruments are asked now; two scrapes at once would count them twice.
        lock (_scrape)
        {
            _listener.RecordObservableInstruments();
            var text = new StringBuilder();
            foreach (var family in _families.Values.GroupBy(family => family.Name).OrderBy(group => group.Key, StringComparer.Ordinal))
                MetricFamily.Write(text, [.. family]);
            return text.ToString();
        }
    }

    public void Dispose() => _listener.Dispose();

    private static bool IsWanted(string meter)
        => Meters.Any(name => name.EndsWith('*') ? meter.StartsWith(name[..^1], StringComparison.Ordinal) : meter == name);

    private void Publish(Instrument instrument, MeterListener listener)
    {
        if (IsWanted(instrument.Meter.Name)) listener.EnableMeasurementEvents(instrument, _families.GetOrAdd(instrument, MetricFamily.Create));
    }

    private static void Record<T>(Instrument instrument, T measurement, ReadOnlySpan<KeyValuePair<string, object?>> tags, object? state)
        where T : struct, IConvertible
        => ((MetricFamily)state!).Record(measurement.ToDouble(null), tags);
}
