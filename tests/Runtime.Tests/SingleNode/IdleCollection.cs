using FieldService.Runtime.Tests.Activation;
using FieldService.Runtime.Tests.Hosting;
using Orleans.Configuration;

namespace FieldService.Runtime.Tests.SingleNode;

/// <summary>Idle time is business time here, so that a test can let it pass; the real engine asks the machine.</summary>
public sealed class IdleCollection : IAsyncLifetime
{
    private static readonly TimeSpan Step = TimeSpan.FromSeconds(30);
    private readonly FakeTime _time = new();
    private ITestSilo? _silo;

    public async ValueTask InitializeAsync() => _silo = await TestSilo.StartAsync(builder =>
    {
        builder.UseBusinessClock(_time);
        builder.Configure<GrainCollectionOptions>(options =>
        {
            options.CollectionQuantum = Step;
            options.CollectionAge = TimeSpan.FromMinutes(2);
        });
    });

    public ValueTask DisposeAsync() => _silo!.DisposeAsync();

    [Fact]
    public async Task An_activation_goes_when_it_was_idle_for_its_age_and_not_before()
    {
        var grain = Grain("idle");
        var instance = await grain.InstanceId();
        _time.Advance(TimeSpan.FromSeconds(100));
        (await grain.InstanceId()).ShouldBe(instance);
        _time.Advance(TimeSpan.FromMinutes(3));
        await Barriers.Reached("idle:disposed");
        LifeGrain.LogOf("idle").ShouldBe("constructed activated deactivated:ActivationIdle disposed");
    }

    [Fact]
    public async Task A_delay_keeps_it_longer()
    {
        var grain = Grain("delayed");
        await grain.Keep(TimeSpan.FromMinutes(10));
        _time.Advance(TimeSpan.FromMinutes(5));
        LifeGrain.LogOf("delayed").ShouldBe("constructed activated");
        _time.Advance(TimeSpan.FromMinutes(8));
        await Barriers.Reached("delayed:disposed");
    }

    [Fact]
    public async Task Timer_ticks_keep_it_only_when_they_say_so()
    {
        await Grain("ticking-alive").Tick(Step, keepAlive: true);
        await Grain("ticking-idle").Tick(TimeSpan.FromHours(1), keepAlive: false);
        for (var i = 0; i < 10; i++)
        {
            _time.Advance(Step);
            // The tick has run when the call behind it has.
            await Peek("ticking-alive");
        }

        await Barriers.Reached("ticking-idle:disposed");
        LifeGrain.LogOf("ticking-alive").ShouldBe("constructed activated");
    }

    [Fact]
    public async Task An_age_not_above_the_quantum_is_refused_at_start() =>
        await Should.ThrowAsync<OrleansConfigurationException>(TestSilo.StartAsync(builder =>
            builder.Configure<GrainCollectionOptions>(options => options.CollectionAge = options.CollectionQuantum)));

    private async Task Peek(string key) => await Grain(key).Log();

    private ILifeGrain Grain(string key) => _silo!.GrainFactory.GetGrain<ILifeGrain>(key);
}
