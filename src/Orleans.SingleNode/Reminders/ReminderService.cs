using Microsoft.Extensions.Logging;
using Orleans.Runtime;

namespace Orleans.SingleNode;

/// <summary>Keeps the schedule of all reminders: a queue by due time and one timer for its head.</summary>
internal sealed partial class ReminderService : ILifecycleParticipant<ISiloLifecycle>
{
    // Timers take at most 49 days; a far head is simply looked at again.
    private static readonly TimeSpan LongestWait = TimeSpan.FromDays(1);
    private readonly Dictionary<(GrainId, string), LocalReminder> _reminders = [];
    private readonly PriorityQueue<LocalReminder, DateTime> _due = new();
    private readonly Lock _gate = new();
    private readonly BackgroundTurns _turns;
    private readonly IReminderTable _table;
    private readonly CallSender _sender;
    private readonly CallInstruments _instruments;
    private readonly TimeProvider _time;
    private readonly ILogger _log;
    private ITimer? _timer;

    public ReminderService(
        IReminderTable table, CallSender sender, Clocks clocks, IWorkQueue workQueue, CallInstruments instruments, ILogger<ReminderService> log)
    {
        _table = table;
        _sender = sender;
        _instruments = instruments;
        _log = log;
        _time = clocks.Grains;
        _turns = new BackgroundTurns(workQueue);
    }

    private DateTime Now => _time.GetUtcNow().UtcDateTime;

    public void Participate(ISiloLifecycle lifecycle) => lifecycle.Subscribe<ReminderService>(SiloStages.Reminders, Start, Stop);

    public void Schedule(ReminderEntry entry)
    {
        lock (_gate)
        {
            Add(entry);
            Arm();
        }
    }

    public void Cancel(GrainId grainId, string name)
    {
        lock (_gate)
            if (_reminders.Remove((grainId, name), out var reminder)) reminder.IsRetired = true;
    }

    private async Task Start(CancellationToken token)
    {
        await _table.StartAsync(token);
        var rows = await _table.ReadRows(0, 0);
        lock (_gate)
        {
            _timer = _time.CreateTimer(_ => FireDue(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
            foreach (var entry in rows.Reminders)
                Add(entry);
            Arm();
        }
    }

    private Task Stop(CancellationToken token)
    {
        lock (_gate)
        {
            _timer?.Dispose();
            _timer = null;
        }

        return _table.StopAsync(token);
    }

    private void Add(ReminderEntry entry)
    {
        var key = (entry.GrainId, entry.ReminderName);
        if (_reminders.TryGetValue(key, out var old)) old.IsRetired = true;
        var reminder = _reminders[key] = new LocalReminder(entry);
        _due.Enqueue(reminder, reminder.NextTick(Now));
    }

    private void Arm()
    {
        if (!_due.TryPeek(out _, out var due)) return;
        var wait = due - Now;
        _timer?.Change(wait < TimeSpan.Zero ? TimeSpan.Zero : wait > LongestWait ? LongestWait : wait, Timeout.InfiniteTimeSpan);
    }

    // Within the timer's callback, so that whoever advances a clock finds the next tick armed.
    private void FireDue()
    {
        lock (_gate)
        {
            while (_timer is not null && _due.TryPeek(out var reminder, out var due) && due <= Now)
            {
                _due.Dequeue();
                if (reminder.IsRetired) continue;
                if (!reminder.IsTicking) Begin(reminder, due);
                _due.Enqueue(reminder, reminder.NextTick(Now));
            }

            Arm();
        }
    }
}
