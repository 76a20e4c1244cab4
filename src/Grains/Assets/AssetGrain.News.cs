using FieldService.Domain.Commands;
using FieldService.Domain.Devices;
using FieldService.Domain.WorkOrders;
using FieldService.Grains.Abstractions.Assets;
using FieldService.Grains.Abstractions.Search;
using FieldService.Grains.Abstractions.Territories;
using FieldService.Grains.Abstractions.WorkOrders;
using FieldService.Grains.News;
using FieldService.Grains.Search;
using FieldService.Health;
using Microsoft.Extensions.Logging;
using EpisodeState = FieldService.Domain.Assets.EpisodeState;

namespace FieldService.Grains.Assets;

/// <summary>Whom an asset tells: its territory's board, the lists, and the work orders its faults ask for.</summary>
internal sealed partial class AssetGrain
{
    private const string TerritoryRecipient = "territory";
    private const string AlertRecipient = "alert";
    private const string WorkOrderRecipient = "work-order";

    // Smaller changes of health are not news.
    private const double HealthStep = 0.05;
    private static readonly TimeSpan AlertsShownFor = TimeSpan.FromHours(24);

    protected override IEnumerable<Recipient> Recipients(AssetState? before, AssetState after)
    {
        var changed = after.Episodes.Where(e => before?.Episodes.Contains(e) is not true).ToArray();
        var quiet = before is not null && changed.Length == 0 && before.Facts == after.Facts
            && (int)(before.Watch.Health / HealthStep) == (int)(after.Watch.Health / HealthStep) && before.Watch.ReadingsProcessed > 0;
        if (quiet) yield break;

        yield return new(TerritoryRecipient, after.Facts.TerritoryId.Value);
        yield return SearchRecipient.For(SearchKinds.Asset);
        foreach (var episode in changed) yield return new(AlertRecipient, $"{episode.FaultCode}/{episode.Ordinal}");
        foreach (var preventive in after.OpenPreventives.Where(p => before?.OpenPreventives.Contains(p) is not true))
            yield return new(WorkOrderRecipient, preventive.Value.Value);
    }

    protected override Task TellAsync(Recipient recipient, CancellationToken cancellationToken) => recipient.Kind switch
    {
        TerritoryRecipient => GrainFactory.GetGrain<ITerritoryGrain>(recipient.Id).NoteAssetAsync(ToNews(), cancellationToken),
        SearchRecipient.Kind => search.PutAsync(ToDocument(), cancellationToken),
        // An episode that is no longer kept is no longer news.
        AlertRecipient => ToAlertDocument(recipient.Id) is { } alert ? search.PutAsync(alert, cancellationToken) : Task.CompletedTask,
        WorkOrderRecipient => RaiseAsync(WorkOrderId.From(recipient.Id), cancellationToken),
        _ => throw new InvalidOperationException($"An asset does not tell a {recipient.Kind}."),
    };

    protected override AssetView View(AssetState state, long version)
    {
        var facts = state.Facts;
        return new(
            Id, version, facts.Name, facts.Category, facts.Site, facts.TerritoryId, facts.ParentId, state.RootId, facts.FunctionalLocation,
            facts.SerialNumber, Watch.Health, ConnectionOf(state), Watch.LastReadingAt, Watch.ReadingsProcessed,
            [.. AssetMetrics.Views(facts.Metrics, Watch.LastValues)],
            [.. state.Episodes.Select(e => e.ToView())],
            facts.ServiceHistory);
    }

    private static ConnectionState ConnectionOf(AssetState state)
        => state.Episodes.Exists(e => e is { State: EpisodeState.Active, FaultCode: MonitorRules.ConnectivityFaultCode }) ? ConnectionState.Silent
            : state.Watch.LastReadingAt is null ? ConnectionState.Offline
            : ConnectionState.Online;

    /// <summary>The id depends on the fault alone and the work order refuses to be created twice: repeats, replays and crashes leave one.</summary>
    private async Task RaiseAsync(WorkOrderId id, CancellationToken cancellationToken)
    {
        // The oldest: later ones joined its work order.
        if (State?.Episodes.FindLast(e => e.WorkOrderId == id) is not { } episode) return;
        var workOrder = GrainFactory.GetGrain<IWorkOrderGrain>(id.Value);
        if (await workOrder.GetAsync(cancellationToken) is not null) return;

        var template = await GrainFactory.GetGrain<IIncidentTypeGrain>(State.Facts.PreventiveIncidentTypeId.Value).GetAsync(cancellationToken);
        var number = await GrainFactory.GetGrain<IWorkOrderNumbersGrain>(IWorkOrderNumbersGrain.Key).NextAsync(cancellationToken);
        var create = PreventiveWorkOrder.For(Id, State.Facts, episode, template?.Template, number);
        var result = await workOrder.ExecuteAsync(new(new CommandId(id.Value), Actor.System), create, cancellationToken);
        if (result.Refusal is { } refusal) throw new InvalidOperationException($"Work order {id} for {Key} was refused: {refusal.Code} {refusal.Message}");
        LogRaised(Logger, number, Key, episode.FaultCode, episode.Ordinal, episode.Reason);
    }

    /// <summary>A suspicion that was dismissed is told too: the board has shown it.</summary>
    private AssetNews ToNews()
    {
        var state = State!;
        var since = Time.GetUtcNow() - AlertsShownFor;
        return new(
            new(Id, Version, state.Facts.Name, state.Facts.Category, state.Facts.Site.Position, state.Watch.Health, ConnectionOf(state)),
            [.. state.Episodes.Where(e => e.IsOpen || e.ResolvedAt > since).Select(ToAlert)]);
    }

    private AlertRow ToAlert(FaultEpisode episode) => new(Id, State!.Facts.Name, episode.Changes, episode.ToView());

    private SearchDocument ToDocument() => SearchRecipient.Document(
        SearchKinds.Asset, Key, Version, State!.Facts.Name, $"{State.Facts.Name} {State.Facts.SerialNumber} {State.Facts.Site.AccountName}", CurrentView!,
        ("territoryId", State.Facts.TerritoryId.Value), ("accountId", State.Facts.Site.AccountId.Value), ("category", State.Facts.Category));

    private SearchDocument? ToAlertDocument(string id) => State!.Episodes.Find(e => $"{e.FaultCode}/{e.Ordinal}" == id) is not { } episode
        ? null
        : SearchRecipient.Document(
            SearchKinds.Alert, $"{Key}/{id}", Version, DomainInstant.Sortable(episode.StartedAt), $"{State.Facts.Name} {episode.Reason}", ToAlert(episode),
            ("state", episode.State.ToString()), ("territoryId", State.Facts.TerritoryId.Value), ("assetId", Key));

    [LoggerMessage(10, LogLevel.Information, "{Number} raised for {Asset}: {FaultCode} #{Ordinal}, {Reason}")]
    private static partial void LogRaised(ILogger logger, string number, string asset, string faultCode, int ordinal, string reason);
}
