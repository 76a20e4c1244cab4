using FieldService.Grains.Abstractions.Territories;
using Orleans.Concurrency;

namespace FieldService.Grains.Abstractions.Tracking;

/// <summary>Key: <see cref="Domain.WorkOrders.BookingId"/>. The customer's view of one booking.</summary>
[Alias("fs.tracking")]
public interface ITrackingGrain : IGrainWithStringKey
{
    /// <summary>From the work order's outbox.</summary>
    [Alias("note-work-order")]
    Task NoteWorkOrderAsync(TrackingNews news, CancellationToken cancellationToken = default);

    /// <summary>From the technician, only while traveling to this booking.</summary>
    [OneWay, Alias("note-location")]
    Task NoteLocationAsync(LocationNews news, CancellationToken cancellationToken = default);

    /// <summary>The generation that links are signed with; raising it revokes every link given out before.</summary>
    [ReadOnly, Alias("get-generation")]
    Task<int?> GetGenerationAsync(CancellationToken cancellationToken = default);

    [Alias("revoke")]
    Task<int> RevokeAsync(CancellationToken cancellationToken = default);

    /// <summary>Null when there is no such booking or the link's time has passed.</summary>
    [ReadOnly, Alias("get")]
    Task<TrackingView?> GetAsync(int generation, CancellationToken cancellationToken = default);

    [Alias("watch")]
    Task WatchAsync(ITrackingObserver observer, CancellationToken cancellationToken = default);

    [Alias("unwatch")]
    Task UnwatchAsync(ITrackingObserver observer, CancellationToken cancellationToken = default);
}
