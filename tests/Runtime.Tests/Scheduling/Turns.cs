namespace FieldService.Runtime.Tests.Scheduling;

public sealed class Turns(SiloFixture fixture) : IClassFixture<SiloFixture>
{
    [Fact]
    public async Task A_second_request_waits_for_the_first_across_its_awaits()
    {
        var grain = Grain("serial");
        var first = grain.Hold("serial");
        await Barriers.Reached("serial:reached");
        var second = grain.Say("second");
        (await grain.Peek()).ShouldBe("peek");
        second.IsCompleted.ShouldBeFalse();
        Barriers.Open("serial:go");
        (await first.Soon()).ShouldBe("serial");
        (await second.Soon()).ShouldBe("second");
    }

    [Fact]
    public async Task Read_only_requests_run_side_by_side_and_overtake_a_waiting_write()
    {
        var grain = Grain("readers");
        var first = grain.Read("reader-1");
        await Barriers.Reached("reader-1:reached");
        var write = grain.Say("write");
        var second = grain.Read("reader-2");
        await Barriers.Reached("reader-2:reached");
        write.IsCompleted.ShouldBeFalse();
        Barriers.Open("reader-1:go");
        await first.Soon();
        Barriers.Open("reader-2:go");
        (await write.Soon()).ShouldBe("write");
    }

    [Fact]
    public async Task A_normal_request_starts_beside_an_always_interleaving_one()
    {
        var grain = Grain("glance");
        var glance = grain.Glance("glance");
        await Barriers.Reached("glance:reached");
        (await grain.Say("beside").Soon()).ShouldBe("beside");
        glance.IsCompleted.ShouldBeFalse();
        Barriers.Open("glance:go");
        await glance.Soon();
    }

    [Fact]
    public async Task Grain_code_stays_on_its_own_scheduler_across_awaits() =>
        (await Grain("scheduler").RunsOnOwnScheduler()).ShouldBeTrue();

    [Fact]
    public async Task Turns_of_one_activation_never_run_in_parallel() =>
        (await Grain("turns").CountInterleavedIncrements(1000)).ShouldBe(1000);

    [Fact]
    public async Task Ten_thousand_concurrent_calls_run_one_after_the_other()
    {
        var grain = Grain("crowd");
        var counts = await Task.WhenAll(Enumerable.Range(0, 10_000).Select(_ => grain.IncrementSlowly())).WaitAsync(TimeSpan.FromMinutes(5), TestContext.Current.CancellationToken);
        counts.Order().ShouldBe(Enumerable.Range(1, 10_000));
    }

    [Fact]
    public async Task A_one_way_call_completes_at_once_and_its_failure_is_nobodys_business()
    {
        await Grain("oneway").Forget("oneway");
        await Barriers.Reached("oneway");
        (await Grain("oneway").Say("alive")).ShouldBe("alive");
    }

    [Fact]
    public async Task A_value_task_result_arrives() => (await Grain("value").Double(21)).ShouldBe(42);

    [Fact]
    public async Task An_exception_reaches_the_caller_with_its_type_and_message()
    {
        var thrown = await Should.ThrowAsync<InvalidOperationException>(() => Grain("failing").Fail("no"));
        thrown.Message.ShouldBe("no");
    }

    [Fact]
    public async Task An_exception_thrown_before_there_is_a_task_reaches_the_caller_too() =>
        (await Should.ThrowAsync<InvalidOperationException>(Grain("failing").FailAtOnce("early").Soon())).Message.ShouldBe("early");

    [Fact]
    public async Task An_already_canceled_token_throws_at_the_call_and_activates_nothing()
    {
        var grain = Grain("canceled-before");
        Should.Throw<OperationCanceledException>(() => { _ = grain.HoldWithToken("canceled-before", new CancellationToken(true)); });
        await grain.Peek();
        Barriers.IsOpen("canceled-before:reached").ShouldBeFalse();
    }

    [Fact]
    public async Task Cancellation_in_flight_fails_the_caller_at_once_and_signals_the_callee()
    {
        using var source = new CancellationTokenSource();
        var grain = Grain("canceled-midway");
        var call = grain.HoldWithToken("canceled-midway", source.Token);
        await Barriers.Reached("canceled-midway:reached");
        await source.CancelAsync();
        var thrown = await Should.ThrowAsync<OperationCanceledException>(() => call.Soon());
        thrown.CancellationToken.ShouldBe(source.Token);
        await Barriers.Reached("canceled-midway:canceled");
        Barriers.Open("canceled-midway:go");
    }

    [Fact]
    public async Task A_request_canceled_while_it_waits_never_runs()
    {
        using var source = new CancellationTokenSource();
        var grain = Grain("canceled-waiting");
        var first = grain.Hold("canceled-waiting-1");
        await Barriers.Reached("canceled-waiting-1:reached");
        var second = grain.HoldWithToken("canceled-waiting-2", source.Token);
        await source.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => second.Soon());
        // The callee hears of it by a message of its own, which looks again after a second if it was first.
        await Task.Delay(1500, TestContext.Current.CancellationToken);
        Barriers.Open("canceled-waiting-1:go");
        await first.Soon();
        await grain.Say("after").Soon();
        Barriers.IsOpen("canceled-waiting-2:reached").ShouldBeFalse();
    }

    private ITurnGrain Grain(string key) => fixture.Grains.GetGrain<ITurnGrain>(key);
}
