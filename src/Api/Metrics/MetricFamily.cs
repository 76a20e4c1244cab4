using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using System.Globalization;
using System.Text;

namespace FieldService.Api.Metrics;

/// <summary>One instrument with its series.</summary>
internal sealed class MetricFamily
{
    /// <summary>A label that takes unbounded values must not eat the memory: what comes after is left out.</summary>
    private const int MostSeries = 2000;

    private static readonly double[] DefaultLimits = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

    private readonly ConcurrentDictionary<string, MetricSeries> _series = new();
    private readonly MetricKind _kind;
    private readonly bool _observable;
    private readonly string? _help;
    private readonly IReadOnlyList<double> _limits;

    private MetricFamily(Instrument instrument, MetricKind kind, IReadOnlyList<double> limits)
    {
        (_kind, _limits, _observable, _help) = (kind, limits, instrument.IsObservable, instrument.Description);
        Name = PrometheusText.Name(instrument.Name, instrument.Unit, kind);
    }

    public string Name { get; }

    public static MetricFamily Create(Instrument instrument)
    {
        var type = instrument.GetType().GetGenericTypeDefinition();
        if (type == typeof(Counter<>) || type == typeof(ObservableCounter<>)) return new(instrument, MetricKind.Counter, []);
        return type == typeof(Histogram<>) ? new(instrument, MetricKind.Histogram, LimitsOf(instrument)) : new(instrument, MetricKind.Gauge, []);
    }

    public void Record(double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var labels = PrometheusText.Labels(tags);
        if (!_series.TryGetValue(labels, out var series))
        {
            if (_series.Count >= MostSeries) return;
            series = _series.GetOrAdd(labels, new MetricSeries(labels, _limits.Count));
        }
        if (_kind == MetricKind.Histogram) series.Observe(value, _limits);
        else if (_observable) series.Set(value);
        else series.Add(value);
    }

    public static void Write(StringBuilder text, IReadOnlyList<MetricFamily> families)
    {
        var first = families[0];
        if (first._help is { Length: > 0 } help) text.Append("# HELP ").Append(first.Name).Append(' ').Append(help.ReplaceLineEndings(" ")).Append('\n');
        text.Append("# TYPE ").Append(first.Name).Append(' ').Append(first._kind.ToString().ToLowerInvariant()).Append('\n');
        // Two meters may have an instrument of one name (two hosts in one process): a series is written once.
        foreach (var (series, family) in families.SelectMany(f => f._series.Values.Select(s => (s, f))).DistinctBy(pair => pair.s.Labels))
            family.Write(text, series);
    }

    private void Write(StringBuilder text, MetricSeries series)
    {
        var (value, count, buckets) = series.Read();
        if (_kind != MetricKind.Histogram)
        {
            PrometheusText.Line(text, Name, series.Labels, value);
            return;
        }
        for (var i = 0; i < buckets.Length; i++) PrometheusText.Line(text, Name + "_bucket", WithLimit(series.Labels, PrometheusText.Number(_limits[i])), buckets[i]);
        PrometheusText.Line(text, Name + "_bucket", WithLimit(series.Labels, "+Inf"), count);
        PrometheusText.Line(text, Name + "_sum", series.Labels, value);
        PrometheusText.Line(text, Name + "_count", series.Labels, count);
    }

    private static string WithLimit(string labels, string limit)
        => string.Create(CultureInfo.InvariantCulture, $"{labels}{(labels.Length == 0 ? "" : ",")}le=\"{limit}\"");

    private static IReadOnlyList<double> LimitsOf(Instrument instrument)
        => instrument is Histogram<double> { Advice.HistogramBucketBoundaries: { } limits } ? limits : DefaultLimits;
}
