using FieldService.Domain.Assets;
using FieldService.Domain.Commands;
using FieldService.Domain.WorkOrders;
using FieldService.Grains.Abstractions.Assets;
using FieldService.Grains.Abstractions.Commands;
using FieldService.Grains.Abstractions.Readings;
using FieldService.Grains.Abstractions.Search;
using FieldService.Grains.Abstractions.Storage;
using FieldService.Grains.Abstractions.Territories;
using FieldService.Grains.Abstractions.WorkOrders;
using FieldService.Grains.Commands;
using Microsoft.Extensions.Logging;
using Orleans.Streams;
using Orleans.Streams.Core;

namespace FieldService.Grains.Assets;

/// <summary>Commands and queries; see AssetGrain.Readings.cs for the watching and AssetGrain.News.cs for whom it tells.</summary>
[ImplicitStreamSubscription(StreamNames.Readings)]
internal sealed partial class AssetGrain(
    [PersistentState(StorageNames.Asset, StorageNames.Provider)] IPersistentState<AggregateRecord<AssetState>> record,
    IReadingsLog readings,
    ISearchIndex search,
    TimeProvider time,
    ILogger<AssetGrain> logger)
    : AggregateGrain<AssetState, AssetEvent, AssetView>(record, time, logger), IAssetGrain, IStreamSubscriptionObserver, IAsyncObserver<ReadingsAppended>
{
    private AssetId Id => AssetId.From(Key);

    public async Task<CommandResult<AssetView>> ExecuteAsync(CommandMeta meta, AssetCommand command, CancellationToken cancellationToken)
    {
        var result = command switch
        {
            PutAsset put => await PutAsync(meta, put),
            AcknowledgeEpisode acknowledge => await ExecuteAsync(meta, (state, _) => Acknowledge(state, acknowledge)),
            _ => Refusal.Invalid("command.unknown", $"An asset does not know the command {command.GetType().Name}."),
        };
        return result;
    }

    public Task<AssetView?> GetAsync(CancellationToken cancellationToken) => Task.FromResult(CurrentView);

    /// <summary>News of a work order may come twice or late: the version decides. A first "completed" is feedback to the detectors.</summary>
    public async Task NoteWorkOrderAsync(WorkOrderNews news, CancellationToken cancellationToken)
    {
        var order = news.WorkOrder;
        if (State is null || State.VersionOf(order.Id) >= order.Version) return;

        await CatchUpAsync(cancellationToken);
        await SpreadSafetyNetAsync();
        var wasCompleted = State.VisitOf(order.Id)?.CompletedAt is not null;
        var feedback = order.CompletedAt is { } completedAt && !wasCompleted ? Feedback(order, completedAt) : null;
        await StoreWatchAsync(() => CommitAsync(feedback is null ? [new WorkOrderNoted(order)] : [feedback, new WorkOrderNoted(order)]));
    }

    protected override AssetState Apply(AssetState? state, AssetEvent @event) => state is null
        ? @event is AssetPut put ? new(Asset.Put(null, put.Facts), put.RootId) { TimeZone = put.TimeZone } : throw new InvalidOperationException("An asset begins with its facts.")
        : state.Apply(@event, Id);

    private async Task<CommandResult<AssetView>> PutAsync(CommandMeta meta, PutAsset put)
    {
        if (AssetRules.Validate(Id, put) is { } refusal) return refusal;
        var root = put.ParentId is { } parent ? (await GrainFactory.GetGrain<IAssetGrain>(parent.Value).GetAsync())?.RootId ?? parent : Id;
        var territory = await GrainFactory.GetGrain<ITerritoryGrain>(put.TerritoryId.Value).GetAsync();
        var result = await ExecuteAsync(meta, (_, _) => (AssetEvent)new AssetPut(put, root, territory?.TimeZone ?? "Etc/UTC"));
        if (result.View is null) return result;
        // Rules may have changed, and readings may have been waiting for the asset to exist.
        _watch = new(AssetMonitorRules.For(State!.Facts), Watch.Snapshot());
        await CatchUpAsync(CancellationToken.None);
        return CurrentView!;
    }

    private static Decision<AssetEvent> Acknowledge(AssetState? state, AcknowledgeEpisode command)
    {
        var episode = state?.Episodes.Find(e => e.FaultCode == command.FaultCode && e.Ordinal == command.Ordinal);
        if (episode is null) return Refusal.NotFound("episode.not-found", $"There is no episode {command.FaultCode} {command.Ordinal}.");
        return episode.Acknowledged ? Decision<AssetEvent>.Nothing : new EpisodeAcknowledged(command.FaultCode, command.Ordinal);
    }

    private ReadingsWatched? Feedback(WorkOrderView order, DateTimeOffset completedAt)
    {
        var events = order.Resolution switch
        {
            Resolution.Repaired or Resolution.Replaced => Watch.Repaired(completedAt),
            Resolution.NoFaultFound when order.Fault is { } fault => Watch.NoFaultFound(completedAt, fault.FaultCode),
            _ => null,
        };
        return events is null ? null : new(Watch.Snapshot(), [.. events]);
    }
}
