using System.Collections.Concurrent;
using System.Threading.Channels;

namespace FieldService.Api.Devices;

/// <summary>
/// Work in the background, at most one piece per key: of what waits the greater value counts, so the queue is never longer than there are keys.
/// </summary>
internal abstract class CoalescingWorker<TKey, TValue>(int workers) : BackgroundService
    where TKey : notnull where TValue : IComparable<TValue>
{
    private readonly ConcurrentDictionary<TKey, TValue> _pending = new();
    private readonly Channel<TKey> _keys = Channel.CreateUnbounded<TKey>();

    protected void Post(TKey key, TValue value)
    {
        while (!_pending.TryAdd(key, value))
        {
            if (!_pending.TryGetValue(key, out var waiting)) continue;
            if (waiting.CompareTo(value) >= 0 || _pending.TryUpdate(key, value, waiting)) return;
        }
        _keys.Writer.TryWrite(key);
    }

    /// <summary>Handles its own expected failures.</summary>
    protected abstract Task HandleAsync(TKey key, TValue value, CancellationToken cancellationToken);

    protected override Task ExecuteAsync(CancellationToken stoppingToken)
        => Task.WhenAll(Enumerable.Range(0, workers).Select(_ => WorkAsync(stoppingToken)));

    private async Task WorkAsync(CancellationToken stoppingToken)
    {
        await foreach (var key in _keys.Reader.ReadAllAsync(stoppingToken))
            if (_pending.TryRemove(key, out var value)) await HandleAsync(key, value, stoppingToken);
    }
}
