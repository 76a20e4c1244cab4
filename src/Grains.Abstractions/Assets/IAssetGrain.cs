using FieldService.Domain.Assets;
using FieldService.Domain.Commands;
using FieldService.Grains.Abstractions.Commands;
using FieldService.Grains.Abstractions.WorkOrders;
using Orleans.Concurrency;

namespace FieldService.Grains.Abstractions.Assets;

/// <summary>Key: <see cref="Domain.Assets.AssetId"/>. Watches its own readings (an implicit subscriber of the readings stream) and raises its work orders.</summary>
[Alias("fs.asset")]
public interface IAssetGrain : IGrainWithStringKey
{
    [Alias("execute")]
    Task<CommandResult<AssetView>> ExecuteAsync(CommandMeta meta, AssetCommand command, CancellationToken cancellationToken = default);

    /// <summary>News from a work order on this asset: history, and feedback to the detectors when it is completed.</summary>
    [Alias("note-work-order")]
    Task NoteWorkOrderAsync(WorkOrderNews news, CancellationToken cancellationToken = default);

    /// <summary>Reads the log from its own position on; also what a wake-up after a restart calls.</summary>
    [Alias("catch-up")]
    Task CatchUpAsync(CancellationToken cancellationToken = default);

    /// <summary>Its deadline has passed: is a device silent? Answers the next deadline, null for none.</summary>
    [Alias("deadline-reached")]
    Task<DateTimeOffset?> DeadlineReachedAsync(CancellationToken cancellationToken = default);

    [ReadOnly, Alias("get")]
    Task<AssetView?> GetAsync(CancellationToken cancellationToken = default);
}
