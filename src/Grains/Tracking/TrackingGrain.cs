using FieldService.Domain.Technicians;
using FieldService.Domain.Tracking;
using FieldService.Domain.Travel;
using FieldService.Domain.WorkOrders;
using FieldService.Grains.Abstractions.Storage;
using FieldService.Grains.Abstractions.Territories;
using FieldService.Grains.Abstractions.Tracking;
using Microsoft.Extensions.Logging;
using Orleans.Utilities;

namespace FieldService.Grains.Tracking;

/// <summary>
/// The customer's view of one booking. News of the work order and what the customer was told are stored; where the technician is lives in
/// memory only, for as long as the trip to this stop lasts.
/// </summary>
internal sealed class TrackingGrain(
    [PersistentState(StorageNames.Tracking, StorageNames.Provider)] IPersistentState<TrackingState> record,
    ITravelTimes travel,
    TimeProvider time,
    ILogger<TrackingGrain> logger) : Grain, ITrackingGrain
{
    private static readonly TimeSpan LinksLiveAfterEnd = TimeSpan.FromHours(24);
    private static readonly TimeSpan WatchersExpireAfter = TimeSpan.FromMinutes(3);

    private ObserverManager<ITrackingObserver>? _watchers;
    private Trip? _trip;
    private long _revision;

    private TrackingState State => record.State;

    private ObserverManager<ITrackingObserver> Watchers => _watchers ??= new(WatchersExpireAfter, logger);

    public override Task OnActivateAsync(CancellationToken cancellationToken)
    {
        // Browsers keep the revision of an earlier activation; time makes the new ones larger.
        _revision = time.GetUtcNow().ToUnixTimeMilliseconds();
        return Task.CompletedTask;
    }

    public async Task NoteWorkOrderAsync(TrackingNews news, CancellationToken cancellationToken)
    {
        if (State.WorkOrder?.Version >= news.WorkOrder.Version) return;
        await WriteAsync(State.With(news, time.GetUtcNow()));
        if (State.Phase is not (TrackingPhase.OnTheWay or TrackingPhase.Arriving)) _trip = null;
        await TellWatchersAsync();
    }

    public async Task NoteLocationAsync(LocationNews news, CancellationToken cancellationToken)
    {
        if (State.BookingOf(this.GetPrimaryKeyString()) is not { Status: BookingStatus.Traveling } booking || booking.TechnicianId != news.TechnicianId) return;
        var now = time.GetUtcNow();
        _trip = (_trip ?? new(RouteFrom(news.Fix))).At(news.Fix, now, RouteFrom);
        // Not written per fix: after a crash the next fix says the same again.
        record.State = State.With(_trip, TrackingViews.WindowEnd(State.WorkOrder!, booking), now);
        await TellWatchersAsync();
    }

    public Task<int?> GetGenerationAsync(CancellationToken cancellationToken)
        => Task.FromResult<int?>(State.WorkOrder is null ? null : State.Generation);

    public async Task<int> RevokeAsync(CancellationToken cancellationToken)
    {
        await WriteAsync(State with { Generation = State.Generation + 1 });
        return State.Generation;
    }

    public Task<TrackingView?> GetAsync(int generation, CancellationToken cancellationToken)
        => Task.FromResult(generation == State.Generation && State.WorkOrder is not null && !IsOver() ? ToView() : null);

    public Task WatchAsync(ITrackingObserver observer, CancellationToken cancellationToken)
    {
        Watchers.Subscribe(observer, observer);
        return Task.CompletedTask;
    }

    public Task UnwatchAsync(ITrackingObserver observer, CancellationToken cancellationToken)
    {
        Watchers.Unsubscribe(observer);
        return Task.CompletedTask;
    }

    private async Task WriteAsync(TrackingState next)
    {
        var before = State;
        record.State = next;
        try
        {
            await record.WriteStateAsync(CancellationToken.None);
        }
        catch
        {
            record.State = before;
            DeactivateOnIdle();
            throw;
        }
    }

    private Route RouteFrom(LocationFix fix) => travel.RouteBetween(fix.Position, State.WorkOrder!.Site.Position);

    private bool IsOver() => State.EndedAt + LinksLiveAfterEnd < time.GetUtcNow();

    private async Task TellWatchersAsync()
    {
        _revision++;
        if (State.WorkOrder is null || Watchers.Count == 0) return;
        var view = ToView();
        await Watchers.Notify(watcher => watcher.ChangedAsync(view));
    }

    private TrackingView ToView() => TrackingViews.Of(State, this.GetPrimaryKeyString(), _trip, _revision, time.GetUtcNow());
}
