using Orleans.Streams;

namespace FieldService.Runtime.Tests.Streams;

public sealed class ProducerGrain : Grain, IProducerGrain
{
    public Task Publish(string streamNamespace, string key, int item)
    {
        RequestContext.Set("who", "producer");
        return this.GetStreamProvider("mem").GetStream<int>(streamNamespace, key).OnNextAsync(item);
    }

    public Task PublishBatch(string streamNamespace, string key, int[] items) =>
        this.GetStreamProvider("mem").GetStream<int>(streamNamespace, key).OnNextBatchAsync(items);
}
