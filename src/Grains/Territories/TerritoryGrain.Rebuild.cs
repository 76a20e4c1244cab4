using System.Collections.Immutable;
using System.Text.Json;
using FieldService.Domain.Json;
using FieldService.Domain.Technicians;
using FieldService.Grains.Abstractions.Assets;
using FieldService.Grains.Abstractions.Search;
using FieldService.Grains.Abstractions.Technicians;
using FieldService.Grains.Abstractions.Territories;
using FieldService.Grains.Abstractions.WorkOrders;
using EpisodeState = FieldService.Domain.Assets.EpisodeState;

namespace FieldService.Grains.Territories;

/// <summary>
/// After a start the copy is filled from the lists, and the calendars from their owners. What the lists do not know yet is on its way as news
/// from the owners' outboxes.
/// </summary>
internal sealed partial class TerritoryGrain
{
    private const int PageSize = 200;
    private const int AskedAtOnce = 16;
    private static readonly string OpenStatuses = "Unscheduled,Scheduled,InProgress";

    private async Task RebuildAsync(CancellationToken cancellationToken)
    {
        // Clients hold revisions of an earlier activation; time makes the new ones larger.
        _revision = Time.GetUtcNow().ToUnixTimeMilliseconds();
        await foreach (var order in AllAsync<WorkOrderView>(SearchKinds.WorkOrder, ("status", OpenStatuses), cancellationToken)) _plan.Note(order, out _);
        await NoteClosedTodayAsync(cancellationToken);
        await foreach (var asset in AllAsync<AssetView>(SearchKinds.Asset, null, cancellationToken))
            _plan.Note(new AssetRow(asset.Id, asset.Version, asset.Name, asset.Category, asset.Site.Position, asset.Health, asset.Connection));
        await foreach (var alert in AllAsync<AlertRow>(SearchKinds.Alert, ("state", $"{EpisodeState.Suspected},{EpisodeState.Active}"), cancellationToken)) _plan.Note(alert);
        await NoteResolvedTodayAsync(cancellationToken);
        await NoteRosterAsync(cancellationToken);
        _plan.TakeChanges();
        PlanAllSoon();
    }

    /// <summary>Newest first, so the reading ends with the first page that is too old.</summary>
    private async Task NoteClosedTodayAsync(CancellationToken cancellationToken)
    {
        var since = Time.GetUtcNow() - ClosedShownFor;
        var page = await search.QueryAsync(Query(SearchKinds.WorkOrder, ("status", "Completed,Posted,Canceled")) with { Descending = true }, cancellationToken);
        foreach (var order in page.Items.Select(Read<WorkOrderView>).Where(o => BoardRows.ClosedAt(o) > since)) _plan.Note(order, out _);
    }

    private async Task NoteResolvedTodayAsync(CancellationToken cancellationToken)
    {
        var since = Time.GetUtcNow() - ClosedShownFor;
        var page = await search.QueryAsync(Query(SearchKinds.Alert, ("state", nameof(EpisodeState.Resolved))) with { Descending = true }, cancellationToken);
        foreach (var alert in page.Items.Select(Read<AlertRow>).Where(a => a.Episode.ResolvedAt > since)) _plan.Note(alert);
    }

    private async Task NoteRosterAsync(CancellationToken cancellationToken)
    {
        var ids = new List<TechnicianId>();
        await foreach (var technician in AllAsync<TechnicianView>(SearchKinds.Technician, null, cancellationToken)) ids.Add(technician.Id);
        foreach (var chunk in ids.Chunk(AskedAtOnce)) await Task.WhenAll(chunk.Select(id => RefreshAsync(id, cancellationToken)));
        foreach (var id in ids) Draw(id);
    }

    private async IAsyncEnumerable<TView> AllAsync<TView>(
        string kind, (string Name, string Value)? filter, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var query = Query(kind, filter);
        do
        {
            var page = await search.QueryAsync(query, cancellationToken);
            foreach (var document in page.Items) yield return Read<TView>(document);
            query = query with { Cursor = page.Next };
        }
        while (query.Cursor is not null);
    }

    private SearchQuery Query(string kind, (string Name, string Value)? filter)
    {
        var filters = ImmutableDictionary<string, string>.Empty.Add("territoryId", Key);
        return new(kind, filter is { } f ? filters.Add(f.Name, f.Value) : filters, Limit: PageSize);
    }

    private static TView Read<TView>(SearchDocument document) => JsonSerializer.Deserialize<TView>(document.Json, DomainJson.Options)!;
}
