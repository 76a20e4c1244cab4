namespace FieldService.Runtime.Tests.Timers;

public sealed class GrainTimers(SiloFixture fixture) : IClassFixture<SiloFixture>
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    [Fact]
    public async Task The_period_counts_from_the_end_of_a_tick_and_ticks_never_overlap()
    {
        var grain = Grain("period");
        await grain.Start(Second, Second, "period-hold");
        fixture.Time.Advance(Second);
        await Barriers.Reached("period:tick1");
        // Three periods pass while the first tick runs; none of them may tick, then or later.
        fixture.Time.Advance(3 * Second);
        Barriers.Open("period-hold1:go");
        (await grain.Ticks()).ShouldBe(1);
        fixture.Time.Advance(Second);
        await Barriers.Reached("period:tick2");
        Barriers.Open("period-hold2:go");
        (await grain.Ticks()).ShouldBe(2);
        await grain.StopTicking();
    }

    [Fact]
    public async Task A_tick_waits_for_the_running_request()
    {
        var grain = Grain("waits");
        await grain.Start(Second, Timeout.InfiniteTimeSpan, null);
        var held = grain.Hold("waits-hold");
        await Barriers.Reached("waits-hold:reached");
        fixture.Time.Advance(Second);
        Barriers.IsOpen("waits:tick1").ShouldBeFalse();
        Barriers.Open("waits-hold:go");
        await held.Soon();
        await Barriers.Reached("waits:tick1");
    }

    [Fact]
    public async Task A_tick_carries_no_request_context()
    {
        var grain = Grain("context");
        await grain.Start(Second, Timeout.InfiniteTimeSpan, null);
        fixture.Time.Advance(Second);
        await Barriers.Reached("context:tick1");
        (await grain.ContextInTick()).ShouldBeNull();
    }

    [Fact]
    public async Task A_tick_that_throws_does_not_stop_the_timer()
    {
        var grain = Grain("throws");
        await grain.Start(Second, Second, null);
        fixture.Time.Advance(Second);
        await Barriers.Reached("throws:tick1");
        await grain.Ticks();
        fixture.Time.Advance(Second);
        await Barriers.Reached("throws:tick2");
        await grain.StopTicking();
    }

    [Fact]
    public async Task Deactivation_ends_the_timer_and_cancels_its_token()
    {
        var grain = Grain("ends");
        await grain.Start(Second, Second, null);
        fixture.Time.Advance(Second);
        await Barriers.Reached("ends:tick1");
        await grain.Leave();
        await Barriers.Reached("ends:token");
        fixture.Time.Advance(10 * Second);
        (await grain.Ticks()).ShouldBe(0);
    }

    [Fact]
    public async Task Registering_outside_of_the_grains_turns_is_refused() =>
        (await Grain("outside").RegisterOutside()).ShouldBe(nameof(InvalidOperationException));

    [Theory]
    [InlineData(-2)]
    [InlineData(50 * 24 * 3600.0)]
    public async Task Impossible_due_times_are_refused(double seconds) => await Should.ThrowAsync<ArgumentOutOfRangeException>(
        Grain("impossible").Start(TimeSpan.FromSeconds(seconds), Second, null).Soon());

    private ITimerGrain Grain(string key) => fixture.Grains.GetGrain<ITimerGrain>(key);
}
