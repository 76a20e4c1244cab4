using System.Collections.Immutable;
using FieldService.Domain.Assets;
using FieldService.Grains.Abstractions.Assets;

namespace FieldService.Grains.Assets;

internal static class AssetMetrics
{
    /// <summary>Declared metrics in their order, then those that merely arrived.</summary>
    public static IEnumerable<MetricView> Views(ImmutableArray<AssetMetric> declared, IReadOnlyDictionary<string, MetricValue> lastValues)
    {
        foreach (var metric in declared)
        {
            var last = lastValues.GetValueOrDefault(metric.Name);
            yield return new(metric.Name, metric.DisplayName, metric.Unit, metric.LowerLimit, metric.UpperLimit, last?.Value, last?.At);
        }

        foreach (var (name, last) in lastValues.Where(v => !declared.Any(d => d.Name == v.Key)).OrderBy(v => v.Key, StringComparer.Ordinal))
            yield return new(name, name, "", null, null, last.Value, last.At);
    }
}
