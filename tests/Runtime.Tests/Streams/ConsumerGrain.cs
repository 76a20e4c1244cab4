using System.Collections.Concurrent;
using Orleans.Streams;
using Orleans.Streams.Core;

namespace FieldService.Runtime.Tests.Streams;

/// <summary>Keys say how it misbehaves. What it saw outlives its activations.</summary>
[ImplicitStreamSubscription("readings")]
public sealed class ConsumerGrain : Grain, IConsumerGrain, IStreamSubscriptionObserver, IAsyncObserver<int>
{
    private static readonly ConcurrentDictionary<string, List<(int Item, StreamSequenceToken Token)>> All = new();
    private string? _context;

    private string Key => this.GetPrimaryKeyString();

    public static List<(int Item, StreamSequenceToken Token)> SeenBy(string key) => All.GetOrAdd(key, static _ => []);

    public async Task OnSubscribed(IStreamSubscriptionHandleFactory handleFactory) =>
        await handleFactory.Create<int>().ResumeAsync(this);

    public async Task OnNextAsync(int item, StreamSequenceToken? token = null)
    {
        var seen = SeenBy(Key);
        seen.Add((item, token!));
        _context = RequestContext.Get("who") as string;
        Barriers.Open($"{Key}:{seen.Count}");
        if (Key.StartsWith("blocked", StringComparison.Ordinal)) await Barriers.Wait($"{Key}-hold");
        if (Key.StartsWith("fails-twice", StringComparison.Ordinal) && seen.Count <= 2) throw new InvalidOperationException("twice");
        if (Key.StartsWith("fails-on-13", StringComparison.Ordinal) && item == 13) throw new InvalidOperationException("13");
    }

    public Task OnErrorAsync(Exception ex)
    {
        Barriers.Open($"{Key}:error:{ex.GetType().Name}");
        return Task.CompletedTask;
    }

    public Task<List<int>> Items() => Task.FromResult(SeenBy(Key).ConvertAll(static one => one.Item));

    public Task<string?> Context() => Task.FromResult(_context);

    public Task Leave()
    {
        DeactivateOnIdle();
        return Task.CompletedTask;
    }
}
