using System.Collections.Immutable;
using FieldService.Domain.Commands;
using FieldService.Grains.Abstractions.Commands;
using FieldService.Grains.News;
using Microsoft.Extensions.Logging;

namespace FieldService.Grains.Commands;

/// <summary>
/// The command path, the same for every aggregate: a repeated command is answered without doing it again; the decision is pure; state,
/// version, remembered command and outbox go into one write; a failed write ends the activation, so that memory never runs ahead of storage.
/// </summary>
public abstract partial class AggregateGrain<TState, TEvent, TView> : Grain, IRemindable
    where TState : class
    where TView : class
{
    private readonly IPersistentState<AggregateRecord<TState>> _record;
    private AggregateRecord<TState>? _stored;
    private Task _writing = Task.CompletedTask;

    protected AggregateGrain(IPersistentState<AggregateRecord<TState>> record, TimeProvider time, ILogger logger)
    {
        _record = record;
        Time = time;
        Logger = logger;
    }

    protected TimeProvider Time { get; }

    protected ILogger Logger { get; }

    protected TState? State => Record.Value;

    protected long Version => Record.Version;

    protected string Key => this.GetPrimaryKeyString();

    protected TView? CurrentView => State is { } state ? View(state, Version) : null;

    /// <summary>What is in memory may not be what is stored: this activation is ending and must leave everything as it is.</summary>
    protected bool WriteFailed { get; private set; }

    /// <summary>As it is stored, less what was delivered since. Deliveries run beside a write and must not tell what may yet fail.</summary>
    private AggregateRecord<TState> Record => _stored ?? _record.State;

    protected abstract TState Apply(TState? state, TEvent @event);

    protected abstract TView View(TState state, long version);

    /// <summary>Who must hear that <paramref name="before"/> became <paramref name="after"/>.</summary>
    protected abstract IEnumerable<Recipient> Recipients(TState? before, TState after);

    /// <summary>Delivers the present state to one recipient. Throwing means: not delivered, try again later.</summary>
    protected abstract Task TellAsync(Recipient recipient, CancellationToken cancellationToken);

    /// <param name="remember">False for commands that are harmless to repeat, e.g. news that carry a version.</param>
    protected async Task<CommandResult<TView>> ExecuteAsync(CommandMeta meta, Func<TState?, DateTimeOffset, Decision<TEvent>> decide, bool remember = true)
    {
        await WritesDoneAsync();
        if (State is { } known && IsRepeat(meta)) return View(known, Version);
        if (meta.ExpectedVersion is { } expected && expected != Version) return Refusal.VersionMismatch(expected, Version);

        var decision = decide(State, Time.GetUtcNow());
        if (decision.Refusal is null && !decision.Events.IsDefaultOrEmpty && !_hasSafetyNet)
        {
            // Waiting lets other turns in (deliveries may commit), so decide again: from here to the write nothing waits.
            await SpreadSafetyNetAsync();
            await WritesDoneAsync();
            decision = decide(State, Time.GetUtcNow());
        }

        if (decision.Refusal is { } refusal) return refusal;
        if (!decision.Events.IsDefaultOrEmpty) await CommitAsync(decision.Events, remember ? meta.Id : null);
        return CurrentView ?? throw new InvalidOperationException($"{GetType().Name} {Key} accepted a command and still does not exist.");
    }

    protected bool IsRepeat(CommandMeta meta) => Record.Memory.Contains(meta.Id);

    /// <summary>
    /// Applies the events and stores the result together with everyone who has to hear of it. Call <see cref="SpreadSafetyNetAsync"/>
    /// before deciding on the events, and <see cref="WritesDoneAsync"/> where deliveries commit too.
    /// </summary>
    protected Task CommitAsync(ImmutableArray<TEvent> events, CommandId? command = null)
    {
        var after = events.Aggregate(State, Apply)!;
        var version = Version + 1;
        return WriteAsync(Record with
        {
            Value = after,
            Version = version,
            Memory = command is { } id ? Record.Memory.Add(id, Time.GetUtcNow()) : Record.Memory,
            Outbox = Recipients(State, after).Aggregate(Record.Outbox, (outbox, recipient) => outbox.Add(recipient, version)),
        });
    }

    /// <summary>Somebody has to hear of these events: their write needs the safety net.</summary>
    protected bool IsNews(ImmutableArray<TEvent> events) => Recipients(State, events.Aggregate(State, Apply)!).Any();

    /// <summary>Stores a changed value that nobody needs to hear of.</summary>
    protected Task SaveQuietlyAsync(TState value) => WriteAsync(Record with { Value = value });

    /// <summary>Until no write is under way: what is decided now is decided on what is stored.</summary>
    protected async Task WritesDoneAsync()
    {
        while (!_writing.IsCompleted)
            await _writing.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ContinueOnCapturedContext);
    }

    private Task WriteAsync(AggregateRecord<TState> next) => _writing = WriteNowAsync(next);

    private async Task WriteNowAsync(AggregateRecord<TState> next)
    {
        var before = Record;
        _stored = before;
        _deliveredMeanwhile.Clear();
        _record.State = next;
        try
        {
            await _record.WriteStateAsync();
        }
        catch
        {
            _record.State = before;
            WriteFailed = true;
            DeactivateOnIdle();
            throw;
        }

        _stored = _deliveredMeanwhile.Aggregate(next, static (record, entry) => record with { Outbox = record.Outbox.Delivered(entry.Recipient, entry.Version) });
        _unsavedDeliveries = _deliveredMeanwhile.Count > 0;
        Deliver();
    }
}
