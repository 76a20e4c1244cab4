namespace FieldService.Runtime.Tests.Observers;

public interface ISubjectGrain : IGrainWithStringKey
{
    Task Subscribe(IWatcher watcher);

    Task Unsubscribe(IWatcher watcher);

    Task<int> Tell(string text);

    /// <summary>As if so much time had passed since the subscriptions.</summary>
    Task<int> TellAfter(TimeSpan passed, string text);

    Task Call(IWatcher watcher, string text);

    Task CallMany(IWatcher watcher, int times);

    Task Whisper(IWatcher watcher, string text);

    Task<string> CreateReferenceInside();
}
