using FieldService.Runtime.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace FieldService.Runtime.Tests.Reminders;

public sealed class Alarms : IAsyncLifetime
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);
    private readonly FakeTime _time = new();
    private readonly DurableTable _table = new();
    private ITestSilo? _silo;

    public async ValueTask InitializeAsync() => _silo = await TestSilo.StartAsync(builder =>
    {
        builder.UseBusinessClock(_time);
        builder.Services.AddSingleton<IReminderTable>(_table);
        builder.AddReminders();
        builder.Configure<ReminderOptions>(options => options.MinimumReminderPeriod = TimeSpan.FromSeconds(10));
    });

    public ValueTask DisposeAsync() => _silo!.DisposeAsync();

    [Fact]
    public async Task It_ticks_at_its_due_time_and_then_on_the_grid()
    {
        var grain = Grain("grid");
        await grain.Register("r", TimeSpan.FromSeconds(30), Minute);
        _time.Advance(TimeSpan.FromSeconds(29));
        (await grain.Ticks()).ShouldBeEmpty();
        _time.Advance(TimeSpan.FromSeconds(1));
        await Barriers.Reached("grid:1");
        await _time.AdvanceUntil(Minute, "grid:3");
        var ticks = await grain.Ticks();
        ticks[0].CurrentTickTime.ShouldBe(ticks[0].FirstTickTime);
        ticks.ShouldAllBe(tick => (tick.CurrentTickTime - tick.FirstTickTime).Ticks % Minute.Ticks == 0);
        ticks[0].FirstTickTime.Kind.ShouldBe(DateTimeKind.Utc);
    }

    [Fact]
    public async Task A_due_time_of_zero_ticks_within_one_period()
    {
        var grain = Grain("zero");
        await grain.Register("r", TimeSpan.Zero, Minute);
        await _time.AdvanceUntil(Minute, "zero:1");
    }

    [Fact]
    public async Task Ticks_missed_by_a_slow_handler_are_skipped()
    {
        var grain = Grain("slow");
        await grain.Register("r", Minute, Minute);
        _time.Advance(Minute);
        await Barriers.Reached("slow-hold1:reached");
        _time.Advance(3 * Minute);
        Barriers.Open("slow-hold1:go");
        (await grain.Ticks()).Count.ShouldBe(1);
        await _time.AdvanceUntil(Minute, "slow-hold2:reached");
        Barriers.Open("slow-hold2:go");
        var between = (await grain.Ticks())[1].CurrentTickTime - (await grain.Ticks())[0].CurrentTickTime;
        between.ShouldBeGreaterThanOrEqualTo(4 * Minute);
        (between.Ticks % Minute.Ticks).ShouldBe(0);
    }

    [Fact]
    public async Task A_tick_activates_a_grain_that_left()
    {
        var grain = Grain("left");
        await grain.Register("r", Minute, Minute);
        await grain.Leave();
        _time.Advance(Minute);
        await Barriers.Reached("left:1");
    }

    [Fact]
    public async Task It_survives_a_restart_and_does_not_replay_what_was_missed()
    {
        await Grain("restart").Register("r", Minute, Minute);
        await _silo!.StopAsync();
        _time.Advance(TimeSpan.FromMinutes(5.5));
        await _silo.RestartAsync();
        (await Grain("restart").Ticks()).ShouldBeEmpty();
        _time.Advance(TimeSpan.FromSeconds(30));
        await Barriers.Reached("restart:1");
        var tick = (await Grain("restart").Ticks()).ShouldHaveSingleItem();
        (tick.CurrentTickTime - tick.FirstTickTime).ShouldBe(5 * Minute);
    }

    [Fact]
    public async Task A_due_time_beyond_what_a_timer_can_hold_still_ticks()
    {
        var grain = Grain("far");
        await grain.Register("r", TimeSpan.FromDays(60), TimeSpan.FromDays(60));
        for (var day = 0; day < 59; day++)
        {
            _time.Advance(TimeSpan.FromDays(1));
            await grain.Knows("r");
        }

        (await grain.Ticks()).ShouldBeEmpty();
        await _time.AdvanceUntil(TimeSpan.FromHours(1), "far:1");
    }

    [Fact]
    public async Task A_handler_that_throws_is_called_again_at_the_next_tick()
    {
        await Grain("throwing").Register("r", Minute, Minute);
        _time.Advance(Minute);
        await Barriers.Reached("throwing:1");
        await _time.AdvanceUntil(Minute, "throwing:2");
    }

    [Fact]
    public async Task An_update_replaces_the_schedule_and_unregistering_ends_it()
    {
        var grain = Grain("updated");
        await grain.Register("r", Minute, Minute);
        await grain.Register("r", 10 * Minute, Minute);
        (await grain.Names()).ShouldBe(["r"]);
        _time.Advance(5 * Minute);
        (await grain.Ticks()).ShouldBeEmpty();
        await grain.Unregister("r");
        (await grain.Knows("r")).ShouldBeFalse();
        _time.Advance(20 * Minute);
        (await grain.Ticks()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_stale_handle_is_refused_and_a_row_already_gone_is_not() =>
        (await RegisterThenUnregisterStale()).ShouldBe("ReminderException fine");

    [Fact]
    public async Task Impossible_schedules_are_refused()
    {
        var grain = Grain("impossible");
        await Should.ThrowAsync<ArgumentException>(grain.Register("r", Minute, TimeSpan.FromSeconds(5)).Soon());
        await Should.ThrowAsync<ArgumentOutOfRangeException>(grain.Register("r", -Minute, Minute).Soon());
        await Should.ThrowAsync<ArgumentNullException>(grain.Register(" ", Minute, Minute).Soon());
    }

    private async Task<string> RegisterThenUnregisterStale()
    {
        await Grain("stale").Register("r", Minute, Minute);
        return await Grain("stale").UnregisterStale("r");
    }

    private IAlarmGrain Grain(string key) => _silo!.GrainFactory.GetGrain<IAlarmGrain>(key);
}
