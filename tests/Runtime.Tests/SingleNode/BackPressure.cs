using Microsoft.Extensions.DependencyInjection;
using Orleans.Configuration;
using Orleans.Streams;

namespace FieldService.Runtime.Tests.SingleNode;

public sealed class BackPressure
{
    [Fact]
    public async Task A_full_queue_makes_its_publisher_wait()
    {
        await using var silo = await TestSilo.StartAsync(builder =>
        {
            builder.Services.Configure<MemoryStreamOptions>("mem", options => options.MaxPendingPerStream = 2);
            builder.AddMemoryStreams("mem", streams => streams.ConfigureStreamPubSub(StreamPubSubType.ImplicitOnly));
        });
        var stream = silo.Client.GetStreamProvider("mem").GetStream<int>("readings", "blocked-full");
        await stream.OnNextAsync(1).Soon();
        await Barriers.Reached("blocked-full:1");
        await stream.OnNextAsync(2).Soon();
        var third = stream.OnNextAsync(3);
        third.IsCompleted.ShouldBeFalse();
        Barriers.Open("blocked-full-hold");
        await third.Soon();
        await Barriers.Reached("blocked-full:3");
    }
}
