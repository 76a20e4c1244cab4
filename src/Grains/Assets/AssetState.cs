using System.Collections.Immutable;
using FieldService.Domain.Assets;
using FieldService.Domain.Identity;
using FieldService.Domain.WorkOrders;
using FieldService.Grains.Abstractions.WorkOrders;
using FieldService.Health;

namespace FieldService.Grains.Assets;

/// <summary>
/// An asset: its facts, what its detectors know, its fault episodes and its service history. One record, because an episode, the log position
/// it was found at and the work order it asks for must be stored together.
/// </summary>
public sealed record AssetState(Asset Facts, AssetId RootId)
{
    private const int EpisodesKept = 100;

    /// <summary>IANA id of the territory's zone: reasons name times of day.</summary>
    public string TimeZone { get; init; } = "Etc/UTC";

    public WatchState Watch { get; init; } = new();

    public ImmutableList<FaultEpisode> Episodes { get; init; } = [];

    /// <summary>Of the news that each line of the service history was made from; older news is dropped.</summary>
    public ImmutableDictionary<WorkOrderId, long> WorkOrderVersions { get; init; } = ImmutableDictionary<WorkOrderId, long>.Empty;

    /// <summary>By fault code: the one preventive work order that is open. A new episode of the same fault joins it.</summary>
    public ImmutableDictionary<string, WorkOrderId> OpenPreventives { get; init; } = ImmutableDictionary<string, WorkOrderId>.Empty;

    public static WorkOrderId PreventiveIdOf(AssetId asset, FaultEpisode episode)
        => WorkOrderId.From(IdText.Derive("wo", asset.Value, episode.FaultCode, episode.Ordinal.ToString(System.Globalization.CultureInfo.InvariantCulture)));

    public ServiceVisit? VisitOf(WorkOrderId id) => Facts.ServiceHistory.FirstOrDefault(v => v.WorkOrderId == id);

    public long VersionOf(WorkOrderId id) => WorkOrderVersions.GetValueOrDefault(id);

    internal AssetState Apply(AssetEvent @event, AssetId id) => @event switch
    {
        AssetPut e => this with { Facts = Asset.Put(Facts, e.Facts), RootId = e.RootId, TimeZone = e.TimeZone },
        ReadingsWatched e => e.Episodes.Aggregate(this with { Watch = e.Watch }, (state, episode) => state.With(episode, id)),
        EpisodeAcknowledged e => this with { Episodes = Episodes.ConvertAll(x => x.FaultCode == e.FaultCode && x.Ordinal == e.Ordinal ? x with { Acknowledged = true, Changes = x.Changes + 1 } : x) },
        WorkOrderNoted e => With(e.WorkOrder),
        _ => throw new InvalidOperationException($"Unknown event {@event.GetType().Name}."),
    };

    private AssetState With(EpisodeEvent e, AssetId id)
    {
        var known = Episodes.Find(x => x.FaultCode == e.FaultCode && x.Ordinal == e.Ordinal);
        var reason = ReasonOf(e.Reason);
        var episode = (known ?? FaultEpisode.Begin(e, reason)).With(e, reason);
        var state = this;
        if (episode is { NeedsWorkOrder: true, WorkOrderId: null })
        {
            var workOrder = OpenPreventives.GetValueOrDefault(e.FaultCode, PreventiveIdOf(id, episode));
            episode = episode with { WorkOrderId = workOrder };
            state = this with { OpenPreventives = OpenPreventives.SetItem(e.FaultCode, workOrder) };
        }

        var episodes = known is null ? Episodes.Insert(0, episode) : Episodes.Replace(known, episode);
        return state with { Episodes = Bounded(episodes) };
    }

    private string ReasonOf(Reason reason)
    {
        var metric = Facts.FindMetric(reason.Metric);
        var zone = TimeZoneInfo.TryFindSystemTimeZoneById(TimeZone, out var found) ? found : TimeZoneInfo.Utc;
        return reason.Describe(metric?.DisplayName ?? reason.Metric, metric?.Unit ?? "", zone);
    }

    private AssetState With(WorkOrderView order)
    {
        var booking = order.Bookings.LastOrDefault(b => b.Status is not BookingStatus.Canceled);
        var visit = new ServiceVisit(
            order.Id, order.Number, order.Summary, order.Status, order.Resolution, booking?.TechnicianName,
            order.CreatedAt, order.FirstArrivedAt, order.CompletedAt, order.Fault);
        var closed = order.Status is WorkOrderStatus.Completed or WorkOrderStatus.Posted or WorkOrderStatus.Canceled;
        var facts = Facts.WithVisit(visit);
        return this with
        {
            Facts = facts,
            WorkOrderVersions = facts.ServiceHistory.ToImmutableDictionary(v => v.WorkOrderId, v => v.WorkOrderId == order.Id ? order.Version : VersionOf(v.WorkOrderId)),
            OpenPreventives = closed ? OpenPreventives.RemoveRange(OpenPreventives.Where(p => p.Value == order.Id).Select(p => p.Key)) : OpenPreventives,
        };
    }

    /// <summary>Open ones always stay.</summary>
    private static ImmutableList<FaultEpisode> Bounded(ImmutableList<FaultEpisode> episodes)
        => episodes.Count <= EpisodesKept || episodes.FindLast(e => !e.IsOpen) is not { } oldest ? episodes : episodes.Remove(oldest);
}
