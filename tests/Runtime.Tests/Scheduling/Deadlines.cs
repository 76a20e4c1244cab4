using FieldService.Runtime.Tests.Hosting;

namespace FieldService.Runtime.Tests.Scheduling;

/// <summary>Response timeouts, on a messaging clock that only the test moves.</summary>
public sealed class Deadlines : IAsyncLifetime
{
    private readonly FakeTime _time = new();
    private ITestSilo? _silo;

    public async ValueTask InitializeAsync() => _silo = await TestSilo.StartAsync(
        _ => { }, services => services.UseMessagingClock(_time));

    public ValueTask DisposeAsync() => _silo!.DisposeAsync();

    [Fact]
    public async Task A_late_response_fails_the_caller_but_neither_cancels_nor_frees_the_callee()
    {
        var grain = Grain("late");
        var call = grain.HoldBriefly("late");
        await Barriers.Reached("late:reached");
        call.IsCompleted.ShouldBeFalse();
        _time.Advance(TimeSpan.FromSeconds(3));
        await Should.ThrowAsync<TimeoutException>(call.Soon());

        var next = grain.Say("next");
        (await grain.Peek()).ShouldBe("peek");
        next.IsCompleted.ShouldBeFalse();
        Barriers.Open("late:go");
        (await next.Soon()).ShouldBe("next");
    }

    [Fact]
    public async Task A_caller_is_not_failed_before_its_time()
    {
        var call = Grain("patient").Hold("patient");
        await Barriers.Reached("patient:reached");
        _time.Advance(TimeSpan.FromSeconds(29));
        (await Grain("patient").Peek()).ShouldBe("peek");
        call.IsCompleted.ShouldBeFalse();
        Barriers.Open("patient:go");
        (await call.Soon()).ShouldBe("patient");
    }

    [Fact]
    public async Task A_request_whose_caller_gave_up_while_it_waited_never_runs()
    {
        var grain = Grain("dropped");
        var first = grain.Hold("dropped-1");
        await Barriers.Reached("dropped-1:reached");
        var second = grain.HoldBriefly("dropped-2");
        _time.Advance(TimeSpan.FromSeconds(3));
        await Should.ThrowAsync<TimeoutException>(second.Soon());
        Barriers.Open("dropped-1:go");
        await first.Soon();
        (await grain.Say("after").Soon()).ShouldBe("after");
        Barriers.IsOpen("dropped-2:reached").ShouldBeFalse();
    }

    [Fact]
    public async Task A_deadlock_between_two_grains_ends_in_a_timeout()
    {
        var call = _silo!.GrainFactory.GetGrain<IChainGrain>("deadlock-a").CallBackThrough("deadlock-b", allow: false);
        await Barriers.Reached("deadlock-b:forwarding");
        _time.Advance(TimeSpan.FromSeconds(32));
        await Should.ThrowAsync<TimeoutException>(call.Soon());
    }

    private ITurnGrain Grain(string key) => _silo!.GrainFactory.GetGrain<ITurnGrain>(key);
}
