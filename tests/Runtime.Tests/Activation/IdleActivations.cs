using Orleans.Configuration;

namespace FieldService.Runtime.Tests.Activation;

/// <summary>On the machine's clock, because one of the engines knows no other for this.</summary>
public sealed class IdleActivations
{
    [Fact]
    public async Task An_activation_that_nobody_calls_goes_and_the_next_call_makes_another()
    {
        await using var silo = await TestSilo.StartAsync(builder => builder.Configure<GrainCollectionOptions>(options =>
        {
            options.CollectionQuantum = TimeSpan.FromMilliseconds(500);
            options.CollectionAge = TimeSpan.FromSeconds(1);
        }));
        var grain = silo.GrainFactory.GetGrain<ILifeGrain>("idle-for-real");
        var before = await grain.InstanceId();
        await Barriers.Reached("idle-for-real:disposed");
        LifeGrain.LogOf("idle-for-real").ShouldBe("constructed activated deactivated:ActivationIdle disposed");
        (await grain.InstanceId()).ShouldNotBe(before);
    }
}
