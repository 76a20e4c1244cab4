using System.Collections.Concurrent;

namespace FieldService.Api.Hosting;

/// <summary>Answers for a few seconds of real time. Bounded: when it is full it starts over, which costs one load per live key.</summary>
internal sealed class TimedCache<TKey, TValue>(TimeSpan lifetime, int capacity) where TKey : notnull
{
    private readonly ConcurrentDictionary<TKey, (TValue Value, long LoadedAt)> _entries = new();

    public async ValueTask<TValue> GetAsync(TKey key, Func<TKey, CancellationToken, Task<TValue>> load, CancellationToken cancellationToken)
    {
        if (_entries.TryGetValue(key, out var entry) && TimeProvider.System.GetElapsedTime(entry.LoadedAt) < lifetime) return entry.Value;
        // Taken before the call: what changes while it runs is not hidden for longer than the lifetime.
        var now = TimeProvider.System.GetTimestamp();
        var value = await load(key, cancellationToken);
        if (_entries.Count >= capacity) _entries.Clear();
        _entries[key] = (value, now);
        return value;
    }

    public void Remove(TKey key) => _entries.TryRemove(key, out _);
}
