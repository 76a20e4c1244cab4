using System.Collections.Immutable;
using FieldService.Domain.Commands;
using FieldService.Domain.Territories;
using FieldService.Domain.WorkOrders;
using FieldService.Grains.Abstractions.Commands;
using FieldService.Grains.Abstractions.Scheduling;
using FieldService.Grains.Abstractions.WorkOrders;
using Orleans.Concurrency;

namespace FieldService.Grains.Abstractions.Territories;

/// <summary>
/// Key: <see cref="Domain.Territories.TerritoryId"/>. Holds a rebuildable copy of the roster, the calendars and the open work for speed:
/// finds technicians for unscheduled work and pushes the board.
/// </summary>
[Alias("fs.territory")]
public interface ITerritoryGrain : IGrainWithStringKey
{
    [Alias("put")]
    Task<CommandResult<TerritoryView>> PutAsync(CommandMeta meta, PutTerritory command, CancellationToken cancellationToken = default);

    [ReadOnly, Alias("get")]
    Task<TerritoryView?> GetAsync(CancellationToken cancellationToken = default);

    [Alias("note-work-order")]
    Task NoteWorkOrderAsync(WorkOrderNews news, CancellationToken cancellationToken = default);

    [Alias("note-technician")]
    Task NoteTechnicianAsync(TechnicianNews news, CancellationToken cancellationToken = default);

    [Alias("note-asset")]
    Task NoteAssetAsync(AssetNews news, CancellationToken cancellationToken = default);

    [OneWay, AlwaysInterleave, Alias("note-location")]
    Task NoteLocationAsync(LocationNews news, CancellationToken cancellationToken = default);

    /// <summary>Candidates for a work order, best first, the ruled-out ones last with their reason.</summary>
    [ReadOnly, Alias("find-candidates")]
    Task<ImmutableArray<CandidateView>> FindCandidatesAsync(WorkOrderId workOrderId, CancellationToken cancellationToken = default);

    [ReadOnly, Alias("get-board")]
    Task<BoardSnapshot?> GetBoardAsync(CancellationToken cancellationToken = default);

    /// <summary>Renewed every minute by each host that has watchers; expires after three.</summary>
    [Alias("watch")]
    Task WatchAsync(IBoardObserver observer, CancellationToken cancellationToken = default);

    [Alias("unwatch")]
    Task UnwatchAsync(IBoardObserver observer, CancellationToken cancellationToken = default);
}
