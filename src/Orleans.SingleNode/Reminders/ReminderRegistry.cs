using Microsoft.Extensions.Options;
using Orleans.Hosting;
using Orleans.Runtime;
using Orleans.Timers;

namespace Orleans.SingleNode;

/// <summary>What grains ask of reminders: first the table, then the schedule, so that nothing ticks that would not survive.</summary>
internal sealed class ReminderRegistry(
    IReminderTable table, ReminderService service, Clocks clocks, IOptions<ReminderOptions> options) : IReminderRegistry
{
    public async Task<IGrainReminder> RegisterOrUpdateReminder(
        GrainId callingGrainId, string reminderName, TimeSpan dueTime, TimeSpan period)
    {
        Validate(reminderName, dueTime, period);
        var entry = new ReminderEntry
        {
            GrainId = callingGrainId,
            ReminderName = reminderName,
            StartAt = clocks.Grains.GetUtcNow().UtcDateTime + dueTime,
            Period = period,
        };
        entry.ETag = await table.UpsertRow(entry)
            ?? throw new ReminderException($"Reminder \"{reminderName}\" of {callingGrainId} was changed by somebody else.");
        service.Schedule(entry);
        return GrainReminder.Of(entry);
    }

    public async Task UnregisterReminder(GrainId callingGrainId, IGrainReminder reminder)
    {
        if (reminder is not GrainReminder { ETag: { } eTag } handle)
            throw new ArgumentException("The reminder did not come from this runtime.", nameof(reminder));
        var isGone = await table.RemoveRow(callingGrainId, handle.ReminderName, eTag)
            || await table.ReadRow(callingGrainId, handle.ReminderName) is null;
        if (!isGone)
            throw new ReminderException($"Reminder \"{handle.ReminderName}\" of {callingGrainId} was updated since; get it again.");
        service.Cancel(callingGrainId, handle.ReminderName);
    }

    public async Task<IGrainReminder?> GetReminder(GrainId callingGrainId, string reminderName) =>
        await table.ReadRow(callingGrainId, reminderName) is { } entry ? GrainReminder.Of(entry) : null;

    public async Task<List<IGrainReminder>> GetReminders(GrainId callingGrainId) =>
        [.. (await table.ReadRows(callingGrainId)).Reminders.Select(GrainReminder.Of)];

    private void Validate(string name, TimeSpan dueTime, TimeSpan period)
    {
        if (string.IsNullOrWhiteSpace(name)) throw new ArgumentNullException(nameof(name));
        ArgumentOutOfRangeException.ThrowIfLessThan(dueTime, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfLessThan(period, TimeSpan.Zero);
        var minimum = options.Value.MinimumReminderPeriod;
        if (period < minimum)
            throw new ArgumentException($"The period {period} of reminder \"{name}\" is under the minimum of {minimum}.", nameof(period));
    }
}
