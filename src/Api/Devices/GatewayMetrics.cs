using System.Diagnostics.Metrics;

namespace FieldService.Api.Devices;

internal sealed class GatewayMetrics
{
    public const string MeterName = "FieldService.Gateway";

    private readonly Counter<long> _accepted;
    private readonly Counter<long> _rejected;

    public GatewayMetrics(IMeterFactory meters)
    {
        var meter = meters.Create(MeterName);
        _accepted = meter.CreateCounter<long>("fieldservice.gateway.readings.accepted", description: "Readings on disk.");
        _rejected = meter.CreateCounter<long>("fieldservice.gateway.readings.rejected", description: "Readings refused, by code.");
    }

    public void Count(int accepted, IReadOnlyList<RejectedReading> rejected)
    {
        _accepted.Add(accepted);
        foreach (var code in rejected.GroupBy(reading => reading.Code))
            _rejected.Add(code.Count(), new KeyValuePair<string, object?>("code", code.Key));
    }
}
