using Orleans.Streams;

namespace FieldService.Runtime.Tests.Streams;

public sealed class ExplicitSubscriptions : IAsyncLifetime
{
    private ITestSilo? _silo;

    private IProducerGrain Producer => _silo!.GrainFactory.GetGrain<IProducerGrain>("producer");

    public async ValueTask InitializeAsync() => _silo = await TestSilo.StartAsync(
        builder => builder.AddMemoryGrainStorage("PubSubStore").AddMemoryStreams("mem"));

    public ValueTask DisposeAsync() => _silo!.DisposeAsync();

    [Fact]
    public async Task An_explicit_subscriber_gets_every_item_once_per_subscription()
    {
        var listener = Listener("twice");
        await listener.Subscribe("a");
        await listener.Subscribe("a");
        (await listener.Handles("a")).ShouldBe(2);
        await Producer.Publish("news", "a", 7).Soon();
        await Barriers.Reached("twice:2");
        ListenerGrain.HeardBy("twice").ShouldBe([7, 7]);
        (await listener.UseHandleTwice("a")).ShouldBe(nameof(InvalidOperationException));
        await listener.Unsubscribe("a");
        (await listener.Handles("a")).ShouldBe(0);
    }

    [Fact]
    public async Task An_explicit_subscriber_that_was_deactivated_hears_again_when_it_resumes()
    {
        var listener = Listener("deaf");
        await listener.Subscribe("b");
        await listener.Leave();
        await Producer.Publish("news", "b", 1).Soon();
        // The item itself brings the grain back; whoever calls now comes after it.
        await Barriers.Reached("deaf:life2");
        await listener.Resume("b");
        await Producer.Publish("news", "b", 2).Soon();
        await Barriers.Reached("deaf:1");
        // The item that nobody listened to may or may not come with the others.
        if (ListenerGrain.HeardBy("deaf").Contains(1)) await Barriers.Reached("deaf:2");
        ListenerGrain.HeardBy("deaf").Last().ShouldBe(2);
    }

    [Fact]
    public async Task Subscribing_where_only_implicit_subscriptions_are_served_is_refused()
    {
        await using var silo = await TestSilo.StartAsync(builder =>
            builder.AddMemoryStreams("mem", streams => streams.ConfigureStreamPubSub(StreamPubSubType.ImplicitOnly)));
        await Should.ThrowAsync<ArgumentOutOfRangeException>(silo.GrainFactory.GetGrain<IListenerGrain>("refused").Subscribe("c").Soon());
    }

    [Fact]
    public async Task Without_a_store_for_subscriptions_the_silo_does_not_start() =>
        await Should.ThrowAsync<OrleansConfigurationException>(TestSilo.StartAsync(builder => builder.AddMemoryStreams("mem")));

    private IListenerGrain Listener(string key) => _silo!.GrainFactory.GetGrain<IListenerGrain>(key);
}
