namespace FieldService.Runtime.Tests.Reminders;

public interface IAlarmGrain : IGrainWithStringKey, IRemindable
{
    Task Register(string name, TimeSpan dueTime, TimeSpan period);

    Task Unregister(string name);

    Task<string> UnregisterStale(string name);

    Task<List<string>> Names();

    Task<bool> Knows(string name);

    Task<List<TickStatus>> Ticks();

    Task Leave();
}
