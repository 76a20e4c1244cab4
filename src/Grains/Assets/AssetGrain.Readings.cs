using System.Collections.Immutable;
using FieldService.Grains.Abstractions.Readings;
using FieldService.Grains.Scheduling;
using FieldService.Health;
using Orleans.Streams;
using Orleans.Streams.Core;

namespace FieldService.Grains.Assets;

/// <summary>
/// From the log to the detectors. The stream only says that there is something to read; what was read is stored with its position every so
/// often and with every change of an episode. A crash in between repeats the reading, not the effect.
/// </summary>
internal sealed partial class AssetGrain
{
    private const int ReadAtOnce = 1000;
    private const int SnapshotAfterReadings = 2000;
    private static readonly TimeSpan SnapshotAfter = TimeSpan.FromMinutes(1);

    /// <summary>After a start devices need time to come back before their silence means anything.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromMinutes(2);

    /// <summary>The durable alarm that wakes the asset when the process died; while awake a timer is exact and costs no write.</summary>
    private static readonly TimeSpan DurableAlarmAfter = TimeSpan.FromMinutes(10);

    private AssetWatch? _watch;
    private DateTimeOffset _awakeSince;
    private DateTimeOffset _snapshotAt;
    private DateTimeOffset? _durableAlarmAt;
    private IGrainTimer? _alarm;

    private AssetWatch Watch => _watch ??= State is { } state
        ? new(AssetMonitorRules.For(state.Facts), state.Watch)
        : throw new InvalidOperationException($"{Key} watches nothing: it has no facts yet.");

    public override async Task OnActivateAsync(CancellationToken cancellationToken)
    {
        _awakeSince = _snapshotAt = Time.GetUtcNow();
        await base.OnActivateAsync(cancellationToken);
    }

    public override async Task OnDeactivateAsync(DeactivationReason reason, CancellationToken cancellationToken)
    {
        if (!WriteFailed && _watch?.Position > State?.Watch.Position) await SnapshotAsync([]);
        await base.OnDeactivateAsync(reason, cancellationToken);
    }

    public async Task OnSubscribed(IStreamSubscriptionHandleFactory handleFactory) => await handleFactory.Create<ReadingsAppended>().ResumeAsync(this);

    public Task OnNextAsync(ReadingsAppended item, StreamSequenceToken? token = null)
        => _watch?.Position >= item.LastPosition ? Task.CompletedTask : CatchUpAsync(CancellationToken.None);

    public Task OnErrorAsync(Exception ex) => Task.CompletedTask;

    public async Task CatchUpAsync(CancellationToken cancellationToken)
    {
        if (State is null) return;
        while (await readings.ReadAsync(Id, Watch.Position, ReadAtOnce, cancellationToken) is { IsEmpty: false } entries)
        {
            var episodes = Watch.Process(entries).ToImmutableArray();
            if (!episodes.IsEmpty || IsSnapshotDue()) await SnapshotAsync(episodes);
        }

        await SetAlarmAsync();
    }

    public async Task<DateTimeOffset?> DeadlineReachedAsync(CancellationToken cancellationToken)
    {
        _durableAlarmAt = null;
        await CheckDueAsync(cancellationToken);
        return _durableAlarmAt ??= _watch?.NextDue is null ? null : Time.GetUtcNow() + DurableAlarmAfter;
    }

    private async Task CheckDueAsync(CancellationToken cancellationToken)
    {
        if (State is null) return;
        await CatchUpAsync(cancellationToken);
        var now = Time.GetUtcNow();
        if (now < _awakeSince + Grace) return;
        var episodes = Watch.CheckDue(now).ToImmutableArray();
        if (!episodes.IsEmpty) await SnapshotAsync(episodes);
        await SetAlarmAsync();
    }

    private bool IsSnapshotDue()
        => Watch.Position - State!.Watch.Position >= SnapshotAfterReadings || Time.GetUtcNow() - _snapshotAt >= SnapshotAfter;

    private async Task SnapshotAsync(ImmutableArray<EpisodeEvent> episodes)
    {
        var snapshot = Watch.Snapshot();
        ImmutableArray<AssetEvent> watched = [new ReadingsWatched(snapshot, episodes)];
        await StoreWatchAsync(async () =>
        {
            // Also without episodes: health alone may have become news.
            if (IsNews(watched)) await SpreadSafetyNetAsync();
            await CommitAsync(watched);
        });
        _snapshotAt = Time.GetUtcNow();
        await readings.AcknowledgeAsync(Id, snapshot.Position, CancellationToken.None);
    }

    /// <summary>The detectors tell of an episode once. When it could not be stored they go back to what is, and read the same stretch again.</summary>
    private async Task StoreWatchAsync(Func<Task> store)
    {
        try
        {
            await store();
        }
        catch
        {
            _watch = null;
            throw;
        }
    }

    private async Task SetAlarmAsync()
    {
        _alarm?.Dispose();
        _alarm = null;
        if (_watch?.NextDue is not { } due) return;

        var now = Time.GetUtcNow();
        var at = due > _awakeSince + Grace ? due : _awakeSince + Grace;
        _alarm = this.RegisterGrainTimer(
            static (self, token) => self.CheckDueAsync(token),
            this,
            new GrainTimerCreationOptions(at > now ? at - now : TimeSpan.FromSeconds(1), Timeout.InfiniteTimeSpan));
        await MoveDurableAlarmAsync(now);
    }

    private async Task MoveDurableAlarmAsync(DateTimeOffset now)
    {
        if (_durableAlarmAt > now + DurableAlarmAfter / 2) return;
        _durableAlarmAt = now + DurableAlarmAfter;
        await GrainFactory.DeadlineShardOf(Id).SetAsync(Deadlines.Asset, Key, _durableAlarmAt.Value);
    }
}
