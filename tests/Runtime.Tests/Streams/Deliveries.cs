using FieldService.Runtime.Tests.Hosting;

namespace FieldService.Runtime.Tests.Streams;

public sealed class Deliveries : IAsyncLifetime
{
    private readonly FakeTime _time = new();
    private ITestSilo? _silo;

    public async ValueTask InitializeAsync() => _silo = await TestSilo.StartAsync(builder =>
    {
        builder.AddMemoryGrainStorage("PubSubStore");
        builder.AddMemoryStreams("mem", streams => streams.ConfigurePullingAgent(options =>
            options.Configure(agent => agent.MaxEventDeliveryTime = TimeSpan.FromSeconds(20))));
    }, services => services.UseMessagingClock(_time));

    public ValueTask DisposeAsync() => _silo!.DisposeAsync();

    [Fact]
    public async Task The_first_item_activates_the_grain_with_the_streams_key()
    {
        await Publish("first", 1);
        await Barriers.Reached("first:1");
        (await Consumer("first").Items()).ShouldBe([1]);
        (await Consumer("first").Context()).ShouldBe("producer");
    }

    [Fact]
    public async Task Items_of_one_stream_arrive_in_accepted_order()
    {
        for (var i = 1; i <= 50; i++) await Publish("ordered", i);
        await Barriers.Reached("ordered:50");
        (await Consumer("ordered").Items()).ShouldBe(Enumerable.Range(1, 50));
    }

    [Fact]
    public async Task A_batch_has_one_sequence_number_and_rising_indexes()
    {
        await Producer.PublishBatch("readings", "batch", [1, 2, 3]).Soon();
        await Barriers.Reached("batch:3");
        var tokens = ConsumerGrain.SeenBy("batch").ConvertAll(one => one.Token);
        tokens.Select(token => token.SequenceNumber).Distinct().Count().ShouldBe(1);
        tokens.Select(token => token.EventIndex).ShouldBe([0, 1, 2]);
    }

    [Fact]
    public async Task An_item_that_fails_twice_is_given_three_times_with_one_token_before_the_next()
    {
        await Publish("fails-twice", 1);
        await Publish("fails-twice", 2);
        await Barriers.Reached("fails-twice:1");
        await Passing("fails-twice:2");
        await Passing("fails-twice:4");
        var seen = ConsumerGrain.SeenBy("fails-twice");
        seen.ConvertAll(one => one.Item).ShouldBe([1, 1, 1, 2]);
        seen.Take(3).Select(one => one.Token).Distinct().Count().ShouldBe(1);
    }

    [Fact]
    public async Task An_item_that_always_fails_ends_in_one_error_and_the_next_item()
    {
        await Publish("fails-on-13", 13);
        await Publish("fails-on-13", 14);
        await Barriers.Reached("fails-on-13:1");
        await Passing("fails-on-13:error:StreamEventDeliveryFailureException");
        await Consumer("fails-on-13").Items();
        await Passing("fails-on-13:6");
        // How often it is tried within its time is a matter of clocks.
        while (!(await Consumer("fails-on-13").Items()).Contains(14)) await Task.Delay(10, TestContext.Current.CancellationToken);
        var items = await Consumer("fails-on-13").Items();
        items[^1].ShouldBe(14);
        items.SkipLast(1).ShouldAllBe(item => item == 13);
    }

    [Fact]
    public async Task A_batch_that_failed_on_the_way_comes_again()
    {
        await Producer.PublishBatch("readings", "fails-on-13-batch", [12, 13]).Soon();
        await Barriers.Reached("fails-on-13-batch:2");
        await Passing("fails-on-13-batch:4");
        var seen = ConsumerGrain.SeenBy("fails-on-13-batch").ConvertAll(one => one.Item);
        seen.Take(2).ShouldBe([12, 13]);
        seen.Skip(2).ShouldContain(13);
    }

    [Fact]
    public async Task A_consumer_that_hangs_delays_no_other_stream()
    {
        await Publish("blocked", 1);
        await Barriers.Reached("blocked:1");
        for (var i = 0; i < 20; i++) await Publish($"other-{i}", i);
        for (var i = 0; i < 20; i++) await Barriers.Reached($"other-{i}:1");
        Barriers.Open("blocked-hold");
    }

    [Fact]
    public async Task A_new_activation_is_asked_to_attach_again()
    {
        await Publish("again", 1);
        await Barriers.Reached("again:1");
        await Consumer("again").Leave();
        await Publish("again", 2);
        await Barriers.Reached("again:2");
    }

    [Fact]
    public void Unknown_and_blank_provider_names_are_refused()
    {
        Should.Throw<KeyNotFoundException>(() => _silo!.Client.GetStreamProvider("nobody"));
        Should.Throw<ArgumentNullException>(() => _silo!.Client.GetStreamProvider(" "));
    }

    [Fact]
    public void Stream_ids_print_and_compare_by_value()
    {
        StreamId.Create("ns", "key").ToString().ShouldBe("ns/key");
        StreamId.Create(null, "key").ToString().ShouldBe("null/key");
        StreamId.Create("", "key").ShouldBe(StreamId.Create(null, "key"));
    }

    private IProducerGrain Producer => _silo!.GrainFactory.GetGrain<IProducerGrain>("producer");

    private Task Publish(string key, int item) => Producer.Publish("readings", key, item).Soon();

    private IConsumerGrain Consumer(string key) => _silo!.GrainFactory.GetGrain<IConsumerGrain>(key);

    private Task Passing(string barrier) => _time.AdvanceUntil(TimeSpan.FromSeconds(1), barrier);
}
