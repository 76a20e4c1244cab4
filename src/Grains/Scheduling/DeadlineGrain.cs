using System.Collections.Immutable;
using FieldService.Grains.Abstractions.Assets;
using FieldService.Grains.Abstractions.Scheduling;
using FieldService.Grains.Abstractions.Storage;
using Microsoft.Extensions.Logging;

namespace FieldService.Grains.Scheduling;

internal sealed partial class DeadlineGrain(
    [PersistentState(StorageNames.Deadlines, StorageNames.Provider)] IPersistentState<DeadlineState> record,
    TimeProvider time,
    ILogger<DeadlineGrain> logger) : Grain, IDeadlineGrain, IRemindable
{
    private const string Awake = "awake";
    private static readonly TimeSpan AwakePeriod = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan RetryAfter = TimeSpan.FromSeconds(30);
    private IGrainTimer? _timer;
    private bool _hasReminder;

    private ImmutableDictionary<string, DateTimeOffset> Due => record.State.Due;

    public override async Task OnActivateAsync(CancellationToken cancellationToken)
    {
        _hasReminder = await this.GetReminder(Awake) is not null;
        Arm();
    }

    public async Task SetAsync(string kind, string id, DateTimeOffset dueAt, CancellationToken cancellationToken)
    {
        await StayAwakeAsync();
        await StoreAsync(Due.SetItem(EntryOf(kind, id), dueAt));
    }

    public Task CancelAsync(string kind, string id, CancellationToken cancellationToken)
        => Due.ContainsKey(EntryOf(kind, id)) ? StoreAsync(Due.Remove(EntryOf(kind, id))) : Task.CompletedTask;

    /// <summary>Brings the shard back after a restart; the timer does the rest.</summary>
    public async Task ReceiveReminder(string reminderName, TickStatus status)
    {
        await DeliverDueAsync();
        if (!Due.IsEmpty || await this.GetReminder(Awake) is not { } reminder) return;
        // First, because of an answer that is lost: no deadline may rely on a reminder that is gone.
        _hasReminder = false;
        await this.UnregisterReminder(reminder);
        // A deadline may have come in meanwhile.
        if (!Due.IsEmpty) await StayAwakeAsync();
    }

    private async Task StayAwakeAsync()
    {
        if (_hasReminder) return;
        await this.RegisterOrUpdateReminder(Awake, AwakePeriod, AwakePeriod);
        _hasReminder = true;
    }

    private async Task DeliverDueAsync()
    {
        var now = time.GetUtcNow();
        var due = Due.Where(d => d.Value <= now).ToArray();
        if (due.Length > 0)
        {
            var next = await Task.WhenAll(due.Select(d => WakeAsync(d.Key)));
            await StoreAsync(due.Zip(next).Aggregate(Due, static (rest, d) => Replace(rest, d.First, d.Second)));
        }

        Arm();
    }

    /// <summary>A deadline that was moved while its grain was being woken stays as it was moved.</summary>
    private static ImmutableDictionary<string, DateTimeOffset> Replace(
        ImmutableDictionary<string, DateTimeOffset> due, KeyValuePair<string, DateTimeOffset> delivered, DateTimeOffset? next)
    {
        if (!due.TryGetValue(delivered.Key, out var present) || present != delivered.Value) return due;
        return next is { } at ? due.SetItem(delivered.Key, at) : due.Remove(delivered.Key);
    }

    private async Task<DateTimeOffset?> WakeAsync(string entry)
    {
        var separator = entry.IndexOf('|', StringComparison.Ordinal);
        var (kind, id) = (entry[..separator], entry[(separator + 1)..]);
        try
        {
            return kind switch
            {
                Deadlines.Asset => await GrainFactory.GetGrain<IAssetGrain>(id).DeadlineReachedAsync(),
                _ => throw new InvalidOperationException($"Nobody is woken by a deadline of kind '{kind}'."),
            };
        }
        catch (Exception error)
        {
            LogNotWoken(logger, error, kind, id);
            return time.GetUtcNow() + RetryAfter;
        }
    }

    private async Task StoreAsync(ImmutableDictionary<string, DateTimeOffset> due)
    {
        var before = record.State;
        record.State = new() { Due = due };
        try
        {
            await record.WriteStateAsync();
        }
        catch
        {
            record.State = before;
            DeactivateOnIdle();
            throw;
        }

        Arm();
    }

    private void Arm()
    {
        _timer?.Dispose();
        if (Due.IsEmpty) return;
        var wait = Due.Values.Min() - time.GetUtcNow();
        _timer = this.RegisterGrainTimer(
            static (self, _) => self.DeliverDueAsync(),
            this,
            new GrainTimerCreationOptions(wait > TimeSpan.Zero ? wait : TimeSpan.Zero, Timeout.InfiniteTimeSpan) { KeepAlive = true });
    }

    private static string EntryOf(string kind, string id) => $"{kind}|{id}";

    [LoggerMessage(1, LogLevel.Warning, "Deadline of {Kind} {Id} could not be delivered; it is tried again")]
    private static partial void LogNotWoken(ILogger logger, Exception error, string kind, string id);
}
