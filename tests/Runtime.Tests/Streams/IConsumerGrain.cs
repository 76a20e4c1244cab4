namespace FieldService.Runtime.Tests.Streams;

public interface IConsumerGrain : IGrainWithStringKey
{
    Task<List<int>> Items();

    Task<string?> Context();

    Task Leave();
}
