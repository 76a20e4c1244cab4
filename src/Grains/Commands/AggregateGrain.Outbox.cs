using FieldService.Grains.News;
using Microsoft.Extensions.Logging;

namespace FieldService.Grains.Commands;

/// <summary>
/// Delivery of the outbox: in the background right after the write, again with back-off when a recipient fails, and by reminder after a crash.
/// The reminder exists only while there may be something undelivered, so that an idle aggregate costs nothing.
/// </summary>
public abstract partial class AggregateGrain<TState, TEvent, TView>
{
    private const string SafetyNet = "outbox";
    private static readonly TimeSpan SafetyNetPeriod = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan FirstRetry = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan LongestRetry = TimeSpan.FromMinutes(2);

    /// <summary>Whoever is being told may be waiting for this grain's next activation: no longer than this.</summary>
    private static readonly TimeSpan LongestFarewell = TimeSpan.FromSeconds(2);

    private readonly List<OutboxEntry> _deliveredMeanwhile = [];
    private Task _delivering = Task.CompletedTask;
    private IGrainTimer? _retry;
    private TimeSpan _retryIn = FirstRetry;
    private bool _hasSafetyNet;
    private bool _isEnding;
    private bool _unsavedDeliveries;

    public override async Task OnActivateAsync(CancellationToken cancellationToken)
    {
        _hasSafetyNet = await this.GetReminder(SafetyNet) is not null;
        // It took so long that this activation was given up: the next one delivers.
        cancellationToken.ThrowIfCancellationRequested();
        Deliver();
    }

    public override async Task OnDeactivateAsync(DeactivationReason reason, CancellationToken cancellationToken)
    {
        _isEnding = true;
        // Nobody knows what is stored: something to deliver, perhaps.
        if (WriteFailed) return;
        await _delivering.WaitAsync(LongestFarewell, Time, cancellationToken)
            .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ContinueOnCapturedContext);
        await RemoveSafetyNetAsync();
    }

    public virtual async Task ReceiveReminder(string reminderName, TickStatus status)
    {
        // Its removal may have failed, or have succeeded without an answer.
        _hasSafetyNet = await this.GetReminder(SafetyNet) is not null;
        if (Record.Outbox.IsEmpty) await RemoveSafetyNetAsync();
        else Deliver();
    }

    /// <summary>Must come before the first write that leaves something to deliver: a crash right after that write is then noticed.</summary>
    protected async Task SpreadSafetyNetAsync()
    {
        if (_hasSafetyNet) return;
        await this.RegisterOrUpdateReminder(SafetyNet, SafetyNetPeriod, SafetyNetPeriod);
        _hasSafetyNet = true;
    }

    private async Task RemoveSafetyNetAsync()
    {
        await WritesDoneAsync();
        if (!_hasSafetyNet || !Record.Outbox.IsEmpty) return;
        if (_unsavedDeliveries) await WriteAsync(Record);
        // First, because of an answer that is lost: no write may rely on a net that is gone.
        _hasSafetyNet = false;
        if (await this.GetReminder(SafetyNet) is { } reminder) await this.UnregisterReminder(reminder);
    }

    private void Deliver()
    {
        if (Record.Outbox.IsEmpty || !_delivering.IsCompleted) return;
        _retry?.Dispose();
        _retry = null;
        _delivering = DeliverAllAsync();
    }

    /// <summary>Runs beside commands: it must not keep a command waiting that a recipient sends back here.</summary>
    private async Task DeliverAllAsync()
    {
        while (!Record.Outbox.IsEmpty && !_isEnding)
        {
            var tried = Record.Outbox.Entries;
            var delivered = await Task.WhenAll(tried.Select(DeliverAsync));
            // Who is first to hear now does not wait for somebody who could not be reached.
            if (delivered.All(static ok => ok) || Record.Outbox.Entries.Any(entry => !tried.Contains(entry))) continue;
            RetryLater();
            return;
        }

        _retryIn = FirstRetry;
    }

    private async Task<bool> DeliverAsync(OutboxEntry entry)
    {
        try
        {
            await TellAsync(entry.Recipient, CancellationToken.None);
        }
        catch (Exception error)
        {
            if (!_isEnding) LogUndelivered(Logger, error, GetType().Name, Key, entry.Recipient.Kind, entry.Recipient.Id);
            return false;
        }

        // In memory only: forgetting it costs one repeated delivery, writing it would cost a write per delivery.
        _stored = Record with { Outbox = Record.Outbox.Delivered(entry.Recipient, entry.Version) };
        _deliveredMeanwhile.Add(entry);
        _unsavedDeliveries = true;
        return true;
    }

    /// <summary>Where this activation ends the reminder takes over.</summary>
    private void RetryLater()
    {
        if (_isEnding) return;
        _retry = this.RegisterGrainTimer(
            static (self, _) =>
            {
                self.Deliver();
                return Task.CompletedTask;
            },
            this,
            new GrainTimerCreationOptions(_retryIn, Timeout.InfiniteTimeSpan) { Interleave = true });
        _retryIn = TimeSpan.FromTicks(Math.Min(_retryIn.Ticks * 2, LongestRetry.Ticks));
    }

    [LoggerMessage(1, LogLevel.Warning, "{Grain} {Key} could not tell {RecipientKind} {RecipientId}; it will be told later")]
    private static partial void LogUndelivered(ILogger logger, Exception error, string grain, string key, string recipientKind, string recipientId);
}
