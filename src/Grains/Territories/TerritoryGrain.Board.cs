using System.Collections.Immutable;
using FieldService.Domain.Calendars;
using FieldService.Domain.Technicians;
using FieldService.Domain.WorkOrders;
using FieldService.Grains.Abstractions.Territories;
using Orleans.Utilities;

namespace FieldService.Grains.Territories;

/// <summary>Pushes what changed to one observer per API host, each row once per interval however often it changed.</summary>
internal sealed partial class TerritoryGrain
{
    private static readonly TimeSpan PushAfter = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan WatchersExpireAfter = TimeSpan.FromMinutes(3);
    private static readonly TimeSpan ClosedShownFor = TimeSpan.FromHours(18);

    private ObserverManager<IBoardObserver>? _watchers;
    private IGrainTimer? _pushTimer;
    private long _revision;

    // Expiry is about hosts and networks, not about the business day: it counts real time.
    private ObserverManager<IBoardObserver> Watchers => _watchers ??= new(WatchersExpireAfter, Logger);

    public Task WatchAsync(IBoardObserver observer, CancellationToken cancellationToken)
    {
        Watchers.Subscribe(observer, observer);
        return Task.CompletedTask;
    }

    public Task UnwatchAsync(IBoardObserver observer, CancellationToken cancellationToken)
    {
        Watchers.Unsubscribe(observer);
        return Task.CompletedTask;
    }

    public Task<BoardSnapshot?> GetBoardAsync(CancellationToken cancellationToken)
    {
        if (State is not { } territory) return Task.FromResult<BoardSnapshot?>(null);
        var now = Time.GetUtcNow();
        var technicians = Rows(_plan.Roster.Keys, now);
        return Task.FromResult<BoardSnapshot?>(new(
            Id, territory.Name, territory.TimeZone, territory.Center, _revision, now, technicians,
            [.. _plan.WorkOrders.Values.Select(BoardRows.Of)], [.. _plan.Assets.Values], [.. _plan.Alerts.Values],
            BoardKpiRules.For(_plan, technicians, Today(now))));
    }

    private void PushSoon()
    {
        if (_plan.Changes.IsEmpty) return;
        _pushTimer ??= this.RegisterGrainTimer(
            static (self, _) => self.PushAsync(), this, new GrainTimerCreationOptions(PushAfter, Timeout.InfiniteTimeSpan) { Interleave = true });
    }

    private async Task PushAsync()
    {
        _pushTimer?.Dispose();
        _pushTimer = null;
        var now = Time.GetUtcNow();
        _plan.Forget(now - ClosedShownFor);
        if (_plan.Changes.IsEmpty || State is null) return;

        var changes = _plan.TakeChanges();
        var from = _revision++;
        var kpis = BoardKpiRules.For(_plan, Rows(_plan.Roster.Keys, now), Today(now));
        var delta = new BoardDelta(
            Id, from, _revision, now, Rows(changes.Technicians, now),
            [.. changes.WorkOrders.Select(id => BoardRows.Of(_plan.WorkOrders[id]))],
            [.. changes.Assets.Select(id => _plan.Assets[id])],
            [.. changes.Alerts.Select(key => _plan.Alerts.GetValueOrDefault(key)).OfType<AlertRow>()],
            [.. changes.RemovedWorkOrders], [.. changes.RemovedTechnicians], kpis);
        await Watchers.Notify(watcher => watcher.ChangedAsync(delta));
    }

    private ImmutableArray<TechnicianRow> Rows(IEnumerable<TechnicianId> ids, DateTimeOffset now)
    {
        var days = new Interval(Today(now).Start, Today(now).End.AddDays(1));
        return [.. ids.Select(id => _plan.Roster.GetValueOrDefault(id)).OfType<RosterEntry>().Select(entry => BoardRows.Of(entry, days, now))];
    }

    private Interval Today(DateTimeOffset now) => LocalDay.Of(now, State?.TimeZone ?? "Etc/UTC");

    /// <summary>The way ahead is drawn only while the technician travels, from where the trip was first seen.</summary>
    private void Draw(TechnicianId id)
    {
        if (!_plan.Roster.TryGetValue(id, out var entry)) return;
        var trip = entry.Calendar.LastOrDefault(e => e.Status is BookingStatus.Traveling);
        if (trip is null || entry.Location is not { } fix) _plan.Draw(id, null);
        else if (entry.Route?.BookingId != trip.BookingId) _plan.Draw(id, new(trip.BookingId, travel.RouteBetween(fix.Position, trip.Position)));
    }
}
