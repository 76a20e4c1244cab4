using FieldService.Silo.Clock;

namespace FieldService.Api.Tests.Hosting;

public sealed class ClockTests
{
    private static readonly DateTimeOffset Start = new(2026, 3, 2, 7, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("2026-03-02T15:00:00Z", "2026-03-02T07:00:00Z")]
    [InlineData("2026-03-07T15:00:00Z", "2026-03-09T07:00:00Z")]
    [InlineData("2026-03-28T23:30:00Z", "2026-03-30T06:00:00Z")]
    [InlineData("2026-07-01T22:30:00Z", "2026-07-02T06:00:00Z")]
    public void A_demo_begins_on_a_working_morning_in_local_time(string now, string expected)
        => WorkingMorning.OnOrAfter(DateTimeOffset.Parse(now, null), "Europe/Berlin").ShouldBe(DateTimeOffset.Parse(expected, null));

    [Fact]
    public void Business_time_runs_at_its_rate()
    {
        var real = new ManualTime();
        var clock = new AcceleratedClock(Start, 20, real);
        real.Advance(TimeSpan.FromSeconds(3));
        clock.GetUtcNow().ShouldBe(Start.AddMinutes(1));
        clock.GetElapsedTime(0).ShouldBe(TimeSpan.FromMinutes(1));
    }

    [Theory]
    [InlineData(60_000, 3_000)]
    [InlineData(0, 0)]
    [InlineData(-1, -1)]
    [InlineData(1, 1)]
    public void Timers_run_with_it(int business, int real)
    {
        var time = new ManualTime();
        using var timer = new AcceleratedClock(Start, 20, time).CreateTimer(_ => { }, null, TimeSpan.FromMilliseconds(business), Timeout.InfiniteTimeSpan);
        time.LastDueTime.ShouldBe(TimeSpan.FromMilliseconds(real));
    }

    private sealed class ManualTime : TimeProvider
    {
        private long _now = 1000;

        public TimeSpan LastDueTime { get; private set; }

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public void Advance(TimeSpan by) => _now += by.Ticks;

        public override long GetTimestamp() => _now;

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            LastDueTime = dueTime;
            return System.CreateTimer(callback, state, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        }
    }
}
