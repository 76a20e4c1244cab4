using FieldService.Runtime.Tests.Hosting;
using FieldService.Runtime.Tests.Streams;

namespace FieldService.Runtime.Tests.SingleNode;

public sealed class BatchRetries
{
    [Fact]
    public async Task A_batch_sent_again_goes_on_where_it_failed()
    {
        var time = new FakeTime();
        await using var silo = await TestSilo.StartAsync(
            builder => builder.AddMemoryGrainStorage("PubSubStore").AddMemoryStreams("mem"), services => services.UseMessagingClock(time));
        await silo.GrainFactory.GetGrain<IProducerGrain>("producer").PublishBatch("readings", "fails-on-13-here", [12, 13]).Soon();
        await Barriers.Reached("fails-on-13-here:2");
        await time.AdvanceUntil(TimeSpan.FromSeconds(1), "fails-on-13-here:3");
        ConsumerGrain.SeenBy("fails-on-13-here").ConvertAll(one => one.Item).Take(3).ShouldBe([12, 13, 13]);
    }
}
