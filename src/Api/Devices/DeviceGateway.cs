using System.Collections.Immutable;
using FieldService.Domain.Devices;
using FieldService.Grains.Abstractions.Readings;

namespace FieldService.Api.Devices;

/// <summary>Puts accepted readings into the log, then wakes their assets. What it has answered for is on disk.</summary>
internal sealed class DeviceGateway(
    IReadingsLog log, DeviceAccessCache devices, AssetWaker assets, DeviceContacts contacts, GatewayMetrics metrics, TimeProvider time)
{
    private static readonly TimeSpan Tolerance = TimeSpan.FromMinutes(5);

    /// <summary>Null when no such device is registered.</summary>
    public async Task<ReadingsAccepted?> AcceptAsync(DeviceId device, ReadingsBatch batch, CancellationToken cancellationToken)
    {
        if (await devices.GetAsync(device, cancellationToken) is not { } access) return null;
        var now = time.GetUtcNow();
        var readings = Accept(device, batch, access.Bindings, now);
        if (readings.Count > 0) assets.Wake(await log.AppendAsync(readings, cancellationToken));
        contacts.Note(device, now);
        metrics.Count(readings.Count, batch.Rejected);
        return new ReadingsAccepted(readings.Count, batch.Rejected);
    }

    private static List<ReadingToLog> Accept(DeviceId device, ReadingsBatch batch, ImmutableArray<MetricBinding> bindings, DateTimeOffset now)
    {
        var readings = new List<ReadingToLog>(batch.Items.Count);
        foreach (var (index, item) in batch.Items)
        {
            var at = item.At ?? now;
            if (at > now + Tolerance) batch.Reject(index, "reading.in-the-future", "at");
            else readings.Add(ToLog(device, item, at, Bind(bindings, item.Metric, at), now));
        }
        return readings;
    }

    private static ReadingToLog ToLog(DeviceId device, ReadingItem item, DateTimeOffset at, MetricBinding? binding, DateTimeOffset now)
        => new(device, binding?.AssetId, binding?.AssetMetric ?? item.Metric, at, item.Value, item.Sequence, now);

    /// <summary>The latest binding that was already valid when the reading was taken.</summary>
    private static MetricBinding? Bind(ImmutableArray<MetricBinding> bindings, string metric, DateTimeOffset at)
    {
        MetricBinding? best = null;
        foreach (var binding in bindings)
            if (binding.DeviceMetric == metric && binding.ValidFrom <= at && (best is null || binding.ValidFrom > best.ValidFrom)) best = binding;
        return best;
    }
}
