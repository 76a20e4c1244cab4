namespace FieldService.Runtime.Tests.Streams;

public interface IListenerGrain : IGrainWithStringKey
{
    Task Subscribe(string key);

    Task Resume(string key);

    Task Unsubscribe(string key);

    Task<int> Handles(string key);

    Task<string> UseHandleTwice(string key);

    Task Leave();
}
