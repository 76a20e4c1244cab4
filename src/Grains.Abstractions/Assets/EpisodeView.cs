using FieldService.Domain.Assets;
using FieldService.Domain.WorkOrders;

namespace FieldService.Grains.Abstractions.Assets;

/// <summary>A fault as it runs its course; (asset, fault code, ordinal) identifies it for good.</summary>
/// <param name="Severity">0-1.</param>
/// <param name="Reason">For technicians, e.g. "vibration 3.1x above its usual level since 14:20".</param>
[GenerateSerializer, Immutable, Alias("fs.episode-view.v1")]
public sealed record EpisodeView(
    [property: Id(0)] string FaultCode,
    [property: Id(1)] int Ordinal,
    [property: Id(2)] EpisodeState State,
    [property: Id(3)] string Metric,
    [property: Id(4)] double Severity,
    [property: Id(5)] string Reason,
    [property: Id(6)] DateTimeOffset StartedAt,
    [property: Id(7)] DateTimeOffset? ActiveAt,
    [property: Id(8)] DateTimeOffset? ResolvedAt,
    [property: Id(9)] bool Acknowledged,
    [property: Id(10)] WorkOrderId? WorkOrderId);
