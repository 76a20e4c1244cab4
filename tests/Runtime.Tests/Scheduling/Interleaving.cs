using FieldService.Runtime.Tests.Hosting;

namespace FieldService.Runtime.Tests.Scheduling;

public sealed class Interleaving(SiloFixture fixture) : IClassFixture<SiloFixture>
{
    [Fact]
    public async Task A_call_chain_that_was_allowed_to_may_come_back() =>
        (await fixture.Grains.GetGrain<IChainGrain>("chain-a").CallBackThrough("chain-b", allow: true).Soon()).ShouldBe("chain-a");

    [Fact]
    public async Task A_reentrant_class_admits_anything()
    {
        var grain = fixture.Grains.GetGrain<IReentrantGrain>("reentrant");
        var held = grain.Hold("reentrant");
        await Barriers.Reached("reentrant:reached");
        (await grain.Say("in").Soon()).ShouldBe("in");
        Barriers.Open("reentrant:go");
        await held.Soon();
    }

    [Fact]
    public async Task The_class_rule_admits_an_incoming_request_and_blocks_others()
    {
        var grain = fixture.Grains.GetGrain<IMixedGrain>("rule-incoming");
        var held = grain.Hold("rule-incoming");
        await Barriers.Reached("rule-incoming:reached");
        var blocked = grain.Open("closed");
        (await grain.Open("open").Soon()).ShouldBe("open");
        blocked.IsCompleted.ShouldBeFalse();
        Barriers.Open("rule-incoming:go");
        await held.Soon();
        (await blocked.Soon()).ShouldBe("closed");
    }

    [Fact]
    public async Task A_running_request_for_which_the_rule_holds_admits_anything()
    {
        var grain = fixture.Grains.GetGrain<IMixedGrain>("rule-running");
        var held = grain.Hold("open-running");
        await Barriers.Reached("open-running:reached");
        (await grain.Open("closed").Soon()).ShouldBe("closed");
        Barriers.Open("open-running:go");
        await held.Soon();
    }

    [Fact]
    public async Task A_rule_that_throws_fails_the_waiting_request()
    {
        var grain = fixture.Grains.GetGrain<IMixedGrain>("rule-throws");
        var held = grain.Hold("rule-throws");
        await Barriers.Reached("rule-throws:reached");
        (await Should.ThrowAsync<InvalidOperationException>(grain.Throwing().Soon())).Message.ShouldBe("The rule is broken.");
        Barriers.Open("rule-throws:go");
        await held.Soon();
    }

    [Fact]
    public async Task Six_calls_to_a_pool_of_two_see_exactly_two_instances()
    {
        // From within one silo: in a cluster each has a pool of its own.
        var grain = fixture.Silo.Services.GetGrainFactory().GetGrain<IWorkerGrain>("pool");
        var calls = Enumerable.Range(0, 6).Select(_ => grain.Work("pool")).ToList();
        await Barriers.Reached("pool:2");
        Barriers.Open("pool");
        (await Task.WhenAll(calls).Soon()).Distinct().Count().ShouldBe(2);
    }
}
