namespace FieldService.Runtime.Tests.Timers;

public interface ITimerGrain : IGrainWithStringKey
{
    Task Start(TimeSpan dueTime, TimeSpan period, string? holdInTick);

    Task StopTicking();

    Task<int> Ticks();

    Task Hold(string barrier);

    Task<string?> ContextInTick();

    Task<string> RegisterOutside();

    Task Leave();
}
