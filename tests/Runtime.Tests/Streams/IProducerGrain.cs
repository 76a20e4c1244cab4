namespace FieldService.Runtime.Tests.Streams;

public interface IProducerGrain : IGrainWithStringKey
{
    Task Publish(string streamNamespace, string key, int item);

    Task PublishBatch(string streamNamespace, string key, int[] items);
}
