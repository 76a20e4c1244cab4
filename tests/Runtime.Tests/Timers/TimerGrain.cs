namespace FieldService.Runtime.Tests.Timers;

public sealed class TimerGrain : Grain, ITimerGrain
{
    private IGrainTimer? _timer;
    private int _ticks;
    private string? _contextInTick = "no tick";

    public Task Start(TimeSpan dueTime, TimeSpan period, string? holdInTick)
    {
        RequestContext.Set("who", "the caller");
        _timer = this.RegisterGrainTimer(
            async token =>
            {
                _ticks++;
                _contextInTick = RequestContext.Get("who") as string;
                Barriers.Open($"{this.GetPrimaryKeyString()}:tick{_ticks}");
                token.Register(() => Barriers.Open(this.GetPrimaryKeyString() + ":token"));
                if (holdInTick is not null) await Barriers.Pass($"{holdInTick}{_ticks}");
                if (_ticks == 1 && this.GetPrimaryKeyString() == "throws") throw new InvalidOperationException("first tick");
            },
            new GrainTimerCreationOptions(dueTime, period));
        return Task.CompletedTask;
    }

    public Task StopTicking()
    {
        _timer!.Dispose();
        return Task.CompletedTask;
    }

    public Task<int> Ticks() => Task.FromResult(_ticks);

    public Task Hold(string barrier) => Barriers.Pass(barrier);

    public Task<string?> ContextInTick() => Task.FromResult(_contextInTick);

    public async Task<string> RegisterOutside()
    {
        var thrown = await Record.ExceptionAsync(() => Task.Run(() =>
            this.RegisterGrainTimer(() => Task.CompletedTask, TimeSpan.Zero, TimeSpan.FromSeconds(1))));
        return thrown?.GetType().Name ?? "nothing";
    }

    public Task Leave()
    {
        DeactivateOnIdle();
        return Task.CompletedTask;
    }
}
