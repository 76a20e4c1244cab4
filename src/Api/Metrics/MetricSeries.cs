namespace FieldService.Api.Metrics;

/// <summary>One combination of labels.</summary>
internal sealed class MetricSeries(string labels, int bounds)
{
    private readonly Lock _lock = new();
    private readonly long[] _buckets = new long[bounds];
    private double _value;
    private long _count;

    public string Labels { get; } = labels;

    public void Add(double value)
    {
        lock (_lock) _value += value;
    }

    public void Set(double value)
    {
        lock (_lock) _value = value;
    }

    public void Observe(double value, IReadOnlyList<double> limits)
    {
        lock (_lock)
        {
            (_value, _count) = (_value + value, _count + 1);
            for (var i = 0; i < _buckets.Length; i++)
                if (value <= limits[i]) _buckets[i]++;
        }
    }

    public (double Value, long Count, long[] Buckets) Read()
    {
        lock (_lock) return (_value, _count, [.. _buckets]);
    }
}
