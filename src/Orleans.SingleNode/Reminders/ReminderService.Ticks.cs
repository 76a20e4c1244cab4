using Microsoft.Extensions.Logging;
using Orleans.Runtime;

namespace Orleans.SingleNode;

internal sealed partial class ReminderService
{
    private void Begin(LocalReminder reminder, DateTime due)
    {
        reminder.IsTicking = true;
        _ = _turns.Run(() => Tick(reminder, due));
    }

    private async Task Tick(LocalReminder reminder, DateTime due)
    {
        var entry = reminder.Entry;
        try
        {
            var grain = (IRemindable)_sender.References.Create(entry.GrainId, typeof(IRemindable));
            await grain.ReceiveReminder(entry.ReminderName, new TickStatus(entry.StartAt, entry.Period, due));
            _instruments.ReminderTicks.Add(1);
        }
        catch (Exception exception)
        {
            LogTickFailed(_log, exception, entry.ReminderName, entry.GrainId);
        }
        finally
        {
            reminder.IsTicking = false;
        }
    }

    [LoggerMessage(LogLevel.Error, "Reminder {Name} of {GrainId} failed; it ticks again at its next time.")]
    private static partial void LogTickFailed(ILogger log, Exception exception, string name, GrainId grainId);
}
