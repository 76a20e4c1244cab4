using System.Collections.Concurrent;

namespace FieldService.Runtime.Tests.Reminders;

public sealed class AlarmGrain : Grain, IAlarmGrain
{
    private static readonly ConcurrentDictionary<string, List<TickStatus>> Seen = new();

    private string Key => this.GetPrimaryKeyString();

    private List<TickStatus> Mine => Seen.GetOrAdd(Key, static _ => []);

    public async Task ReceiveReminder(string reminderName, TickStatus status)
    {
        Mine.Add(status);
        Barriers.Open($"{Key}:{Mine.Count}");
        if (Key.StartsWith("slow", StringComparison.Ordinal)) await Barriers.Pass($"{Key}-hold{Mine.Count}");
        if (Key.StartsWith("throwing", StringComparison.Ordinal)) throw new InvalidOperationException("reminder");
    }

    public Task Register(string name, TimeSpan dueTime, TimeSpan period) => this.RegisterOrUpdateReminder(name, dueTime, period);

    public async Task Unregister(string name) => await this.UnregisterReminder((await this.GetReminder(name))!);

    public async Task<string> UnregisterStale(string name)
    {
        var stale = (await this.GetReminder(name))!;
        await this.RegisterOrUpdateReminder(name, TimeSpan.FromHours(1), TimeSpan.FromHours(1));
        var refused = await Record.ExceptionAsync(() => this.UnregisterReminder(stale));
        var fresh = (await this.GetReminder(name))!;
        await this.UnregisterReminder(fresh);
        var repeated = await Record.ExceptionAsync(() => this.UnregisterReminder(fresh));
        return $"{refused?.GetType().Name} {repeated?.GetType().Name ?? "fine"}";
    }

    public async Task<List<string>> Names() => [.. (await this.GetReminders()).Select(one => one.ReminderName).Order()];

    public async Task<bool> Knows(string name) => await this.GetReminder(name) is not null;

    public Task<List<TickStatus>> Ticks() => Task.FromResult(Mine.ToList());

    public Task Leave()
    {
        DeactivateOnIdle();
        return Task.CompletedTask;
    }
}
