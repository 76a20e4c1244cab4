using System.Collections.Concurrent;
using Orleans.Streams;

namespace FieldService.Runtime.Tests.Streams;

/// <summary>Subscribes by itself.</summary>
public sealed class ListenerGrain : Grain, IListenerGrain
{
    private static readonly ConcurrentDictionary<string, List<int>> All = new();
    private static readonly ConcurrentDictionary<string, int> Lives = new();

    public static List<int> HeardBy(string key) => All.GetOrAdd(key, static _ => []);

    public override Task OnActivateAsync(CancellationToken cancellationToken)
    {
        var key = this.GetPrimaryKeyString();
        Barriers.Open($"{key}:life{Lives.AddOrUpdate(key, 1, static (_, count) => count + 1)}");
        return Task.CompletedTask;
    }

    public Task Subscribe(string key) => Stream(key).SubscribeAsync(Hear);

    public async Task Resume(string key)
    {
        foreach (var handle in await Stream(key).GetAllSubscriptionHandles())
            await handle.ResumeAsync(Hear);
    }

    public async Task Unsubscribe(string key)
    {
        foreach (var handle in await Stream(key).GetAllSubscriptionHandles())
            await handle.UnsubscribeAsync();
    }

    public async Task<int> Handles(string key) => (await Stream(key).GetAllSubscriptionHandles()).Count;

    public async Task<string> UseHandleTwice(string key)
    {
        var handle = (await Stream(key).GetAllSubscriptionHandles())[0];
        await handle.ResumeAsync(Hear);
        return (await Record.ExceptionAsync(() => handle.ResumeAsync(Hear)))?.GetType().Name ?? "fine";
    }

    public Task Leave()
    {
        DeactivateOnIdle();
        return Task.CompletedTask;
    }

    private Task Hear(int item, StreamSequenceToken? token)
    {
        var heard = HeardBy(this.GetPrimaryKeyString());
        heard.Add(item);
        Barriers.Open($"{this.GetPrimaryKeyString()}:{heard.Count}");
        return Task.CompletedTask;
    }

    private IAsyncStream<int> Stream(string key) => this.GetStreamProvider("mem").GetStream<int>("news", key);
}
