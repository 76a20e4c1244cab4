namespace FieldService.Runtime.Tests.Activation;

public sealed class Lives(SiloFixture fixture) : IClassFixture<SiloFixture>
{
    [Fact]
    public async Task A_grain_is_constructed_and_activated_before_its_first_call() =>
        (await Grain("order").Log()).ShouldBe("constructed activated");

    [Fact]
    public async Task Leaving_ends_with_deactivation_and_disposal_and_the_next_call_starts_anew()
    {
        var grain = Grain("leaving");
        var before = await grain.InstanceId();
        await grain.Leave();
        await Barriers.Reached("leaving:disposed");
        (await grain.InstanceId()).ShouldNotBe(before);
        (await grain.Log()).ShouldBe("constructed activated deactivated:ApplicationRequested disposed constructed activated");
    }

    [Fact]
    public async Task Calls_that_arrive_while_it_leaves_run_on_a_new_activation_after_the_running_one_finished()
    {
        var grain = Grain("forwarded");
        var before = await grain.InstanceId();
        var leaving = grain.LeaveThenHold("forwarded");
        await Barriers.Reached("forwarded:reached");
        var waiting = grain.InstanceId();
        Barriers.Open("forwarded:go");
        await leaving.Soon();
        (await waiting.Soon()).ShouldNotBe(before);
        (await grain.Log()).ShouldBe("constructed activated left deactivated:ApplicationRequested disposed constructed activated");
    }

    [Fact]
    public async Task A_constructor_that_throws_reaches_the_caller_inside_an_invalid_operation()
    {
        var thrown = await Should.ThrowAsync<InvalidOperationException>(Grain("bad-constructor").InstanceId().Soon());
        thrown.InnerException.ShouldBeOfType<InvalidDataException>();
    }

    [Fact]
    public async Task A_failed_activation_fails_every_waiting_caller_once_and_is_not_remembered()
    {
        var grain = Grain("bad-first-activation");
        var calls = new[] { grain.InstanceId(), grain.InstanceId() };
        await Should.ThrowAsync<InvalidDataException>(calls[0].Soon());
        var second = await Record.ExceptionAsync(() => calls[1].Soon());
        (second is null or InvalidDataException).ShouldBeTrue();
        await grain.InstanceId().Soon();
        LifeGrain.LogOf("bad-first-activation").ShouldBe("constructed activated disposed constructed activated");
    }

    [Fact]
    public async Task A_grain_that_leaves_while_it_activates_rejects_its_callers_in_the_end() =>
        await Should.ThrowAsync<OrleansMessageRejectionException>(Grain("leaves-at-once").InstanceId().Soon());

    [Fact]
    public async Task A_deactivation_that_throws_is_nobodys_business()
    {
        var grain = Grain("bad-deactivation");
        await grain.Leave();
        await Barriers.Reached("bad-deactivation:disposed");
        await grain.InstanceId().Soon();
    }

    [Fact]
    public async Task Stopping_the_silo_deactivates_everything_and_refuses_later_calls()
    {
        await using var silo = await TestSilo.StartAsync(_ => { });
        var grain = silo.GrainFactory.GetGrain<ILifeGrain>("stopped");
        await grain.InstanceId();
        await silo.StopAsync();
        LifeGrain.LogOf("stopped").ShouldBe("constructed activated deactivated:ShuttingDown disposed");
        var refused = await Record.ExceptionAsync(() => grain.InstanceId().Soon());
        // The second kind comes from a client that was closed with its cluster.
        (refused is SiloUnavailableException or ObjectDisposedException).ShouldBeTrue();
    }

    [Fact]
    public async Task Stopping_the_silo_lets_a_running_request_finish()
    {
        await using var silo = await TestSilo.StartAsync(_ => { });
        var grain = silo.GrainFactory.GetGrain<ILifeGrain>("draining");
        var held = grain.LeaveThenHold("draining");
        await Barriers.Reached("draining:reached");
        var stopping = silo.StopAsync();
        stopping.IsCompleted.ShouldBeFalse();
        Barriers.Open("draining:go");
        await stopping.WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);
        await Record.ExceptionAsync(() => held.Soon());
        LifeGrain.LogOf("draining").ShouldBe("constructed activated left deactivated:ApplicationRequested disposed");
    }

    private ILifeGrain Grain(string key) => fixture.Grains.GetGrain<ILifeGrain>(key);
}
