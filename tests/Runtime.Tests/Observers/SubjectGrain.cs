using Microsoft.Extensions.Logging.Abstractions;
using Orleans.Utilities;

namespace FieldService.Runtime.Tests.Observers;

public sealed class SubjectGrain : Grain, ISubjectGrain
{
    private readonly ObserverManager<IWatcher> _watchers = new(TimeSpan.FromMinutes(5), NullLogger.Instance);

    public Task Subscribe(IWatcher watcher)
    {
        _watchers.Subscribe(watcher, watcher);
        return Task.CompletedTask;
    }

    public Task Unsubscribe(IWatcher watcher)
    {
        _watchers.Unsubscribe(watcher);
        return Task.CompletedTask;
    }

    public async Task<int> Tell(string text)
    {
        await _watchers.Notify(watcher => watcher.Notice(text));
        return _watchers.Count;
    }

    public Task<int> TellAfter(TimeSpan passed, string text)
    {
        _watchers.GetDateTime = () => DateTime.UtcNow + passed;
        return Tell(text);
    }

    public Task Call(IWatcher watcher, string text) => watcher.Notice(text);

    public Task CallMany(IWatcher watcher, int times) => Task.WhenAll(Enumerable.Range(0, times).Select(i => watcher.Notice($"{i}")));

    public Task Whisper(IWatcher watcher, string text)
    {
        watcher.Hear(text);
        return Task.CompletedTask;
    }

    public Task<string> CreateReferenceInside()
    {
        var thrown = Record.Exception(() => GrainFactory.CreateObjectReference<IWatcher>(new Watcher("inside")));
        return Task.FromResult(thrown?.GetType().Name ?? "nothing");
    }
}
